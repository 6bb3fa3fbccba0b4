using TongKet.Formats.Reading.Ocr;
using TongKet.Formats.Reading.Pdf.Rules;
using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>Makes a paper of the words of pages.</summary>
internal static class PdfPaper
{
    public static Paper Write(List<PdfPage> pages, PaperBuilder paper, PaperFormat format, CancellationToken ct)
    {
        var proofs = new Proofreading();
        var words = pages.SelectMany(p => p.Words).ToList();
        var unit = Math.Max(1, words.Sum(w => w.Right - w.Left) / words.Sum(w => w.Text.Length));
        var read = TableSeams.Close(WithoutOrnaments(Centering.Mark(PageFurniture.Drop(Lines(pages, paper, words, unit, ct)))));
        var lines = proofs.Correct(new PdfFlow(unit).Mark(read));
        var blocks = PlainText.Blocks(lines, paper, ct);
        proofs.Note(paper);
        return paper.Build(blocks, format);
    }

    private static List<TextLine> Lines(List<PdfPage> pages, PaperBuilder paper, List<PdfSegment> words, double unit, CancellationToken ct)
    {
        var heights = words.Select(w => w.Height).Order().ToArray();
        var lines = new List<TextLine>();
        var (behindColumns, open) = (false, (OpenColumns?)null);
        for (var number = 0; number < pages.Count; number++)
        {
            var page = SignatureStamps.Without(pages[number], unit, paper);
            if (page.Words.Count == 0)
            {
                continue;
            }

            ct.ThrowIfCancellationRequested();
            var (left, right) = (page.Words.Min(w => w.Left), page.Words.Max(w => w.Right));
            var columns = new PdfColumns(number, left, (left + right) / 2, unit, heights[heights.Length / 2]);
            var own = columns
                .Lines(RowsAndTables.Of(page, number, unit), behindColumns, open)
                .ConvertAll(l => l with { Recognized = page.Recognized });
            if (columns.Continued is { Count: > 0 } continued)
            {
                var at = Math.Max(0, lines.Count - open!.Behind);
                continued[0] = at > 0 ? OpenColumns.Joined(continued[0], lines[at - 1]) : continued[0];
                lines.InsertRange(at, continued.Select(l => l with { Recognized = page.Recognized }));
            }

            lines.AddRange(own);
            (behindColumns, open) = (columns.EndsInColumns, columns.Open);
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
