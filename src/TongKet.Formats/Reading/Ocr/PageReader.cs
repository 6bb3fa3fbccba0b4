using TongKet.Formats.Reading.Pdf;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>Reads one picture of a page into words with places in points, as poppler gives them for a page with text.</summary>
internal static class PageReader
{
    public static async Task<PdfPage?> ReadAsync(ReadOnlyMemory<byte> picture, int dotsPerInch, CancellationToken ct)
    {
        if (await Tesseract.TableAsync(picture, dotsPerInch, ct) is not { } table)
        {
            return null;
        }

        var words = Straightening.Level(Specks.Leave(TesseractTable.Read(table, out var width, out var height)));
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
            Recognized = words.Count == 0 ? 0 : words.Average(w => w.Confidence),
        };
    }
}
