using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Plain;

/// <summary>Text and Markdown files: clean, take apart, join, and only then blocks.</summary>
internal static class PlainText
{
    public static Paper Read(string text, bool markdown, bool cut, ReadingLimits limits, CancellationToken ct)
    {
        var paper = new PaperBuilder(limits);
        if (cut || text.Length > limits.Characters)
        {
            text = text[..Math.Min(text.Length, limits.Characters)];
            paper.Note(ReadingFindings.CutShort);
        }

        var (lines, markup) = MarkupLines.Read(Dumps.Open(TextCleaning.Clean(text)));
        ct.ThrowIfCancellationRequested();
        return paper.Build(
            Blocks(Columns.TakeApart(Centering.Mark(PageFurniture.Drop(Rows.OpenLayouts(lines)))), paper, ct),
            markdown || markup ? PaperFormat.Markdown : PaperFormat.Text
        );
    }

    /// <summary>Joins prepared lines and writes them.</summary>
    public static List<Block> Blocks(IReadOnlyList<TextLine> lines, PaperBuilder paper, CancellationToken ct)
    {
        var blocks = new List<Block>();
        var rows = new List<TextLine>();
        foreach (var paragraph in new LineJoiner(lines).Paragraphs())
        {
            ct.ThrowIfCancellationRequested();
            if (paragraph[0].Cells is not null)
            {
                rows.Add(paragraph[0]);
                continue;
            }

            Rows.Close(rows, blocks, paper);
            if (Paragraphs.Write(paragraph, paper) is { } block)
            {
                blocks.Add(block);
            }
        }

        Rows.Close(rows, blocks, paper);
        return blocks;
    }
}
