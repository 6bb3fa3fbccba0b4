using TongKet.Formats.Reading.Ocr;
using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>Makes a paper of the words of pages.</summary>
internal static class PdfPaper
{
    public static Paper Write(List<PdfPage> pages, PaperBuilder paper, PaperFormat format, CancellationToken ct)
    {
        var proofs = new Proofreading();
        var lines = proofs.Correct(WithoutOrnaments(Centering.Mark(PageFurniture.Drop(Lines(pages, ct)))));
        var blocks = PlainText.Blocks(lines, paper, ct);
        proofs.Note(paper);
        return paper.Build(blocks, format);
    }

    private static List<TextLine> Lines(List<PdfPage> pages, CancellationToken ct)
    {
        var all = pages.SelectMany(p => p.Words).ToList();
        var unit = Math.Max(1, all.Sum(w => w.Right - w.Left) / all.Sum(w => w.Text.Length));
        var heights = all.Select(w => w.Height).Order().ToArray();
        var lines = new List<TextLine>();
        var behindColumns = false;
        foreach (var page in pages.Where(p => p.Words.Count > 0))
        {
            ct.ThrowIfCancellationRequested();
            var (left, right) = (page.Words.Min(w => w.Left), page.Words.Max(w => w.Right));
            var columns = new PdfColumns(left, (left + right) / 2, unit, heights[heights.Length / 2]);
            lines.AddRange(columns.Lines(PdfRows.Of(page, unit), behindColumns).Select(l => l with { Recognized = page.Recognized }));
            behindColumns = columns.EndsInColumns;
        }

        return lines;
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
