using TongKet.Formats.Reading.Pdf;
using TongKet.Formats.Reading.Pdf.Rules;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>Reads one picture of a page into words with places in points, as poppler gives them for a page with text.</summary>
internal static class PageReader
{
    private const int FewWords = 8;

    /// <summary>A page that was drawn: its lines are looked for too.</summary>
    public static async Task<PdfPage?> ReadAsync(PageImage image, CancellationToken ct)
    {
        var page = await ReadAsync(image.Pgm, image.DotsPerInch, ct);
        return page is null ? null : page with { Rules = RuleFinder.Find(image.Pgm, image.DotsPerInch, page.Slope) };
    }

    public static async Task<PdfPage?> ReadAsync(ReadOnlyMemory<byte> picture, int dotsPerInch, CancellationToken ct)
    {
        var page = await ReadAsync(picture, dotsPerInch, sparse: false, ct);
        if (page is null || page.Words.Count >= FewWords)
        {
            return page;
        }

        // A last page with a name or two has no paragraphs to go by.
        var sparse = await ReadAsync(picture, dotsPerInch, sparse: true, ct);
        return sparse?.Words.Count > page.Words.Count ? sparse : page;
    }

    private static async Task<PdfPage?> ReadAsync(ReadOnlyMemory<byte> picture, int dotsPerInch, bool sparse, CancellationToken ct)
    {
        if (await Tesseract.TableAsync(picture, dotsPerInch, sparse, ct) is not { } table)
        {
            return null;
        }

        var words = Straightening.Level(Specks.Leave(TesseractTable.Read(table, out var width, out var height)), out var slope);
        var points = 72.0 / dotsPerInch;
        return new PdfPage(
            words.ConvertAll(w => new PdfSegment(w.Left * points, w.Right * points, w.Top * points, w.Bottom * points, w.Text)
            {
                IsWhole = true,
            }),
            width * points,
            height * points
        )
        {
            Slope = slope,
            Recognized = words.Count == 0 ? 0 : words.Average(w => w.Confidence),
        };
    }
}
