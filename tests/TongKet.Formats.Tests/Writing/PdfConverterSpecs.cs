using System.Diagnostics;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Pdf;

namespace TongKet.Formats.Tests.Writing;

public sealed class PdfConverterSpecs
{
    [Fact]
    public async Task Without_LibreOffice_the_refusal_names_the_package()
    {
        using var converter = new PdfConverter(TimeSpan.FromSeconds(1), null);

        var result = await converter.ToPdfAsync(new byte[1], TestContext.Current.CancellationToken);

        Assert.False(converter.IsAvailable);
        Assert.Equal("pdf.office-missing", result.Refusal?.Code);
        Assert.Contains("libreoffice-writer", result.Refusal?.Message);
    }

    [Fact]
    public async Task A_program_that_hangs_is_ended_and_leaves_no_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs a shell script");
        var folder = Directory.CreateTempSubdirectory("slow-office-");
        var (script, trace) = (Path.Combine(folder.FullName, "office"), Path.Combine(folder.FullName, "trace"));
        await File.WriteAllTextAsync(script, $"#!/bin/sh\npwd > '{trace}'\nsleep 60\n", TestContext.Current.CancellationToken);
#pragma warning disable CA1416 // Skipped above on Windows.
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
#pragma warning restore CA1416
        using var converter = new PdfConverter(TimeSpan.FromSeconds(5), script);

        var watch = Stopwatch.StartNew();
        var result = await converter.ToPdfAsync(new byte[1], TestContext.Current.CancellationToken);

        Assert.Equal("pdf.too-slow", result.Refusal?.Code);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(45));
        Assert.False(Directory.Exists((await File.ReadAllTextAsync(trace, TestContext.Current.CancellationToken)).Trim()));
        folder.Delete(true);
    }

    [Fact]
    public async Task Papers_wait_for_their_turn_and_all_become_PDF()
    {
        Rendering.SkipWithoutPrograms();
        using var converter = new PdfConverter();
        var docx = DocxWriter.Write(CascadeLetter.Paper);

        var results = await Task.WhenAll(
            Enumerable.Range(0, 2).Select(_ => converter.ToPdfAsync(docx, TestContext.Current.CancellationToken))
        );

        Assert.All(results, r => Assert.Equal("%PDF"u8.ToArray(), Assert.IsType<byte[]>(r.Pdf)[..4]));
    }

    [Fact]
    public async Task What_is_no_paper_is_refused()
    {
        Rendering.SkipWithoutPrograms();
        using var converter = new PdfConverter();

        var result = await converter.ToPdfAsync("PK\u0003\u0004 not a package"u8.ToArray(), TestContext.Current.CancellationToken);

        Assert.Equal("pdf.failed", result.Refusal?.Code);
    }
}
