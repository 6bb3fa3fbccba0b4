using System.Xml;
using TongKet.Formats.Reading.Ocr;
using TongKet.Formats.Reading.Pdf.Rules;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>Reads PDF files: poppler gives words with places, tesseract those of pages that are pictures; the rest is the way of text files, with true measures.</summary>
internal static class PdfReader
{
    public static async Task<ReadingResult> ReadAsync(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken ct)
    {
        var (words, refusal) = await Poppler.WordsAsync(bytes, limits, ct);
        if (words is null)
        {
            return refusal!;
        }

        List<PdfPage> pages;
        try
        {
            pages = BboxParser.Read(words, limits, ct);
        }
        catch (XmlException)
        {
            return PaperRefusals.Damaged;
        }

        var paper = new PaperBuilder(limits);
        pages = await Scans.ReadAsync(bytes, LegacyPages.Read(pages, paper), paper, limits, ct);
        pages = await RuledPages.LookAsync(bytes, pages, ct);
        return pages.Count == 0 ? PaperRefusals.Damaged
            : pages.TrueForAll(p => p.Words.Count == 0) ? await NothingAsync()
            : PdfPaper.Write(pages, paper, PaperFormat.Pdf, ct);
    }

    private static async Task<Refusal> NothingAsync() =>
        await Tesseract.IsInstalledAsync() ? PaperRefusals.Scanned : PaperRefusals.ScannedWithoutOcr;
}
