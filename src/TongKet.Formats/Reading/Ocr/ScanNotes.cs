using TongKet.Formats.Reading.Pdf;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>Says which pages were read from pictures, and which were not.</summary>
internal static class ScanNotes
{
    public static void Write(PaperBuilder paper, List<PdfPage> pages, List<int> scanned, IReadOnlyDictionary<int, PdfPage?> read)
    {
        var recognized = read.Where(r => r.Value is { Recognized: not null, Words.Count: > 0 }).ToList();
        if (recognized.Count > 0)
        {
            paper.Note(OcrFindings.Read([.. recognized.Select(r => r.Key + 1)], recognized.Average(r => r.Value!.Recognized!.Value)));
        }

        // A blank page is no loss.
        var lost = read.Where(r => r.Value is null or { Recognized: not null, Words.Count: 0 } && pages[r.Key].Words.Count == 0).ToList();
        if (lost.Count > 0)
        {
            paper.Note(OcrFindings.NotRead([.. lost.Select(r => r.Key + 1)]));
        }

        var open = scanned.Where(i => !read.ContainsKey(i)).ToList();
        if (open.Count > 0)
        {
            paper.Note(OcrFindings.TooMany([.. open.Select(i => i + 1)]));
        }
    }
}
