using TongKet.Formats.Reading.Pdf;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>Reads a picture of one page (PNG, JPEG …), as a phone or a scanner makes it.</summary>
internal static class ImageReader
{
    // A page of A4 is 210 by 297 mm: 595 by 842 points.
    private const double ShortSide = 595;
    private const int Dots = 300;

    public static async Task<ReadingResult> ReadAsync(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken ct)
    {
        if (!await Tesseract.IsInstalledAsync())
        {
            return PaperRefusals.ScannedWithoutOcr;
        }

        if (await PageReader.ReadAsync(bytes, Dots, ct) is not { Words.Count: > 0 } page)
        {
            return PaperRefusals.Image;
        }

        var paper = new PaperBuilder(limits);
        paper.Note(OcrFindings.Image(page.Recognized!.Value));
        return PdfPaper.Write([AsPage(page)], paper, PaperFormat.Image, ct);
    }

    // How many dots an inch a picture has is seldom told truly; its shorter side is taken for that of a sheet.
    private static PdfPage AsPage(PdfPage page)
    {
        var scale = ShortSide / Math.Max(1, Math.Min(page.Width, page.Height));
        return page with
        {
            Words =
            [
                .. page.Words.Select(w =>
                    w with
                    {
                        Left = w.Left * scale,
                        Right = w.Right * scale,
                        Top = w.Top * scale,
                        Bottom = w.Bottom * scale,
                    }
                ),
            ],
        };
    }
}
