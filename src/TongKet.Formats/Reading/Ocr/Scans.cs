using System.Collections.Concurrent;
using TongKet.Formats.Programs;
using TongKet.Formats.Reading.Pdf;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>Reads the pages of a PDF that are pictures, and puts them in the places of the pages without words.</summary>
internal static class Scans
{
    public static async Task<List<PdfPage>> ReadAsync(
        ReadOnlyMemory<byte> pdf,
        List<PdfPage> pages,
        PaperBuilder paper,
        ReadingLimits limits,
        CancellationToken ct
    )
    {
        var suspects = TextLayer.Suspects(pages);
        if (suspects.Count == 0)
        {
            return pages;
        }

        using var folder = new TemporaryFolder();
        var file = folder.File("paper.pdf");
        await File.WriteAllBytesAsync(file, pdf, ct);
        List<int> scanned = [.. await TextLayer.NeedReadingAsync(pages, suspects, file, ct)];
        if (scanned.Count > 0 && !await Tesseract.IsInstalledAsync())
        {
            paper.Note(OcrFindings.NoTesseract([.. scanned.Select(p => p + 1)]));
            return pages;
        }

        var read = await ReadAllAsync(file, pages, [.. scanned.Take(limits.OcrPages)], limits, ct);
        ScanNotes.Write(paper, pages, scanned, read);
        return [.. pages.Select((page, i) => read.TryGetValue(i, out var better) && better is not null ? better : page)];
    }

    // Pages that the time was not enough for are missing from the answer; null stands for a page that nothing could be read from.
    private static async Task<ConcurrentDictionary<int, PdfPage?>> ReadAllAsync(
        string file,
        List<PdfPage> pages,
        int[] wanted,
        ReadingLimits limits,
        CancellationToken ct
    )
    {
        var read = new ConcurrentDictionary<int, PdfPage?>();
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timed.CancelAfter(limits.OcrTime);
        try
        {
            var seats = new ParallelOptions { MaxDegreeOfParallelism = Tesseract.Seats, CancellationToken = timed.Token };
            await Parallel.ForEachAsync(wanted, seats, async (i, one) => read[i] = await ReadAsync(file, i, pages[i], one));
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // What was read so far is kept, and the rest is named.
        }

        return read;
    }

    private static async Task<PdfPage?> ReadAsync(string file, int index, PdfPage page, CancellationToken ct)
    {
        if (await PageImages.DrawAsync(file, index + 1, page.Width, page.Height, PageImages.ReadingDots, ct) is not { } image)
        {
            return null;
        }

        return PageImages.IsBlank(image) ? page : TextLayer.Better(page, await PageReader.ReadAsync(image, ct));
    }
}
