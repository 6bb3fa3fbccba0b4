using System.Xml;
using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>Reads PDF files: poppler gives words with places, the rest is the way of text files, with true measures.</summary>
internal static class PdfReader
{
    public static async Task<ReadingResult> ReadAsync(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken ct)
    {
        var (words, refusal) = await Poppler.WordsAsync(bytes, limits, ct);
        if (words is null)
        {
            return refusal!;
        }

        try
        {
            return Read(BboxParser.Read(words, limits, ct), limits, ct);
        }
        catch (XmlException)
        {
            return PaperRefusals.Damaged;
        }
    }

    private static ReadingResult Read(List<PdfPage> pages, ReadingLimits limits, CancellationToken ct)
    {
        var all = pages.SelectMany(p => p.Words).ToList();
        if (all.Count == 0)
        {
            return pages.Count == 0 ? PaperRefusals.Damaged : PaperRefusals.Scanned;
        }

        var unit = Math.Max(1, all.Sum(w => w.Right - w.Left) / all.Sum(w => w.Text.Length));
        var heights = all.Select(w => w.Height).Order().ToArray();
        var lines = new List<TextLine>();
        var behindColumns = false;
        foreach (var page in pages.Where(p => p.Words.Count > 0))
        {
            ct.ThrowIfCancellationRequested();
            var (left, right) = (page.Words.Min(w => w.Left), page.Words.Max(w => w.Right));
            var columns = new PdfColumns(left, (left + right) / 2, unit, heights[heights.Length / 2]);
            lines.AddRange(columns.Lines(PdfRows.Of(page, unit), behindColumns));
            behindColumns = columns.EndsInColumns;
        }

        var paper = new PaperBuilder(limits);
        if (pages.Exists(p => p.Words.Count == 0))
        {
            paper.Note(ReadingFindings.ScannedPages);
        }

        var blocks = PlainText.Blocks(WithoutOrnaments(Centering.Mark(PageFurniture.Drop(lines))), paper, ct);
        return paper.Build(blocks, PaperFormat.Pdf);
    }

    private static List<TextLine> WithoutOrnaments(List<TextLine> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].Cells is null && Ornaments.Is(lines[i].Text))
            {
                lines.RemoveAt(i);
                if (i < lines.Count)
                {
                    lines[i] = lines[i] with { Break = true };
                }
            }
        }

        return lines;
    }
}
