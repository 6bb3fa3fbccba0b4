using TongKet.Formats.Programs;
using TongKet.Formats.Reading.Ocr;

namespace TongKet.Formats.Reading.Pdf.Rules;

/// <summary>Looks for the drawn lines of pages whose words stand in columns: poppler gives words only, so that such a page is drawn small and looked at.</summary>
internal static class RuledPages
{
    private const int Dots = 100;
    private const int MostPages = 300;

    public static async Task<List<PdfPage>> LookAsync(ReadOnlyMemory<byte> pdf, List<PdfPage> pages, CancellationToken ct)
    {
        var wanted = Enumerable
            .Range(0, pages.Count)
            .Where(i => pages[i].Recognized is null && StandsInColumns(pages[i]))
            .Take(MostPages)
            .ToList();
        if (wanted.Count == 0)
        {
            return pages;
        }

        using var folder = new TemporaryFolder();
        var file = folder.File("paper.pdf");
        await File.WriteAllBytesAsync(file, pdf, ct);
        foreach (var i in wanted)
        {
            if (await PageImages.DrawAsync(file, i + 1, pages[i].Width, pages[i].Height, Dots, ct) is { } image)
            {
                pages[i] = pages[i] with { Rules = RuleFinder.Find(image.Pgm, image.DotsPerInch) };
            }
        }

        return pages;
    }

    // Three things side by side, or two again and again: a header and a signature have but a few such rows.
    private static bool StandsInColumns(PdfPage page)
    {
        if (page.Words.Count == 0)
        {
            return false;
        }

        var unit = Math.Max(1, page.Words.Sum(w => w.Width) / page.Words.Sum(w => w.Text.Length));
        var rows = PdfRows.Of(page, unit);
        return rows.Exists(r => r.Segments.Count >= 3) || rows.Count(r => r.Segments.Count == 2) >= 6;
    }
}
