using System.IO.Compression;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Pdf;

namespace TongKet.Formats.Tests.Writing;

/// <summary>The files in <c>samples/</c> are what the writer writes today.</summary>
public sealed class SampleFiles
{
    private const string AsText = "01-cong-van-tinh-uy-tong-ket-chi-thi-17";
    private const string AsPdf = "03-ke-hoach-ubnd-tinh-so-ket-chuong-trinh-1147";

    [Fact]
    public async Task The_samples_are_as_the_writer_writes_them()
    {
        foreach (var (name, paper) in SamplePapers.All)
        {
            var kept = await File.ReadAllBytesAsync(Path.Combine(Folder, $"{name}.docx"), TestContext.Current.CancellationToken);
            Assert.True(Parts(kept).SequenceEqual(Parts(DocxWriter.Write(paper))), $"{name}.docx is out of date: {HowToMake}");
        }

        var text = await File.ReadAllTextAsync(Path.Combine(Folder, $"{AsText}.txt"), TestContext.Current.CancellationToken);
        Assert.Equal(SampleAsText.Of(SamplePapers.All[AsText]), text);
    }

    /// <summary>Run the test program with <c>-class "*SampleFiles" -explicit only</c>.</summary>
    [Fact(Explicit = true)]
    public async Task Make_the_samples_again()
    {
        var ct = TestContext.Current.CancellationToken;
        foreach (var (name, paper) in SamplePapers.All)
        {
            await File.WriteAllBytesAsync(Path.Combine(Folder, $"{name}.docx"), DocxWriter.Write(paper), ct);
        }

        await File.WriteAllTextAsync(Path.Combine(Folder, $"{AsText}.txt"), SampleAsText.Of(SamplePapers.All[AsText]), ct);
        using var converter = new PdfConverter();
        if ((await converter.ToPdfAsync(DocxWriter.Write(SamplePapers.All[AsPdf]), ct)).Pdf is { } pdf)
        {
            await File.WriteAllBytesAsync(Path.Combine(Folder, $"{AsPdf}.pdf"), pdf, ct);
        }
    }

    private const string HowToMake = "run the test program with -class \"*SampleFiles\" -explicit only";

    /// <summary>The parts unpacked: how they are packed depends on the machine's zlib.</summary>
    private static List<(string Name, string Xml)> Parts(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        return
        [
            .. archive.Entries.Select(entry =>
            {
                using var reader = new StreamReader(entry.Open());
                return (entry.FullName, reader.ReadToEnd());
            }),
        ];
    }

    private static string Folder => Path.Combine(CheckoutRoot.Find(), "samples");
}
