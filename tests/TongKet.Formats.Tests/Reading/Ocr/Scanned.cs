using TongKet.Formats.Programs;
using TongKet.Formats.Tests.Writing;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Pdf;

namespace TongKet.Formats.Tests.Reading.Ocr;

/// <summary>Prints one of our own papers and scans it, a little aslant and with specks.</summary>
internal static class Scanned
{
    public static void SkipWithoutPrograms()
    {
        Rendering.SkipWithoutPrograms();
        Assert.SkipUnless(
            ProgramPath.Find("tesseract") is not null,
            "tesseract is not installed (packages tesseract-ocr, tesseract-ocr-vie)"
        );
    }

    public static async Task<byte[]> PdfAsync(OfficialPaper paper, double degrees = 0.5, int dots = 200)
    {
        var pages = new List<(int, int, byte[])>();
        var pdf = await PrintAsync(paper);
        while (await PageAsync(pdf, pages.Count + 1, dots) is { } picture)
        {
            pages.Add(Scan.Worn(picture, pages.Count % 2 == 0 ? degrees : -degrees, specks: 0.0003));
        }

        return Scan.Pdf([.. pages]);
    }

    /// <summary>A page of a PDF as a grey picture; null behind the last one.</summary>
    public static async Task<byte[]?> PageAsync(byte[] pdf, int page, int dots)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("paper.pdf");
        await File.WriteAllBytesAsync(file, pdf, TestContext.Current.CancellationToken);
        var draw = new ProgramCall("pdftoppm", "-r", $"{dots}", "-gray", "-f", $"{page}", "-l", $"{page}", file);
        var run = await ExternalProgram.RunAsync(draw, TestContext.Current.CancellationToken);
        return run is { IsWell: true, Output.Length: > 0 } ? run.Output : null;
    }

    public static async Task<byte[]> PrintAsync(OfficialPaper paper)
    {
        using var converter = new PdfConverter();
        var result = await converter.ToPdfAsync(DocxWriter.Write(paper), TestContext.Current.CancellationToken);
        return Assert.IsType<byte[]>(result.Pdf);
    }
}
