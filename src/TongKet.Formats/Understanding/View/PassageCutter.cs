using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.View;

/// <summary>Lays a paper's blocks out as passages; the cells of a table follow each other, each starting anew.</summary>
internal sealed class PassageCutter(Paper paper)
{
    private const int MaxTableDepth = 16;

    /// <summary>No paragraph of an office is longer; a hostile one is cut, so that no pattern runs over millions of characters.</summary>
    private const int LongestPassage = 20_000;
    private readonly List<Passage> _passages = [];
    private int _tables;
    private bool _startsCell;

    public IReadOnlyList<Passage> Cut()
    {
        AddBlocks(paper.Blocks, -1, 0);
        return _passages;
    }

    private void AddBlocks(IReadOnlyList<Block> blocks, int table, int depth)
    {
        foreach (var block in blocks)
        {
            if (block is ParagraphBlock paragraph)
            {
                AddParagraph(paragraph, table);
            }
            else if (block is TableBlock inner && depth < MaxTableDepth)
            {
                AddTable(inner, depth);
            }
        }
    }

    private void AddTable(TableBlock table, int depth)
    {
        var number = _tables++;
        foreach (var cell in table.Rows.SelectMany(r => r.Cells))
        {
            _startsCell = true;
            AddBlocks(cell.Blocks, number, depth + 1);
        }

        _startsCell = true;
    }

    /// <summary>A line break inside a paragraph (letterheads typed with Shift+Enter) starts a passage of its own.</summary>
    private void AddParagraph(ParagraphBlock paragraph, int table)
    {
        var start = paragraph.Span.Start;
        var end = Math.Min(paragraph.Span.End, paper.Text.Length);
        while (start < end)
        {
            var stop = paper.Text.IndexOf('\n', start, end - start);
            stop = Math.Min(stop < 0 ? end : stop, start + LongestPassage);
            var text = CleanText.Of(paper.Text, start, stop - start);
            if (text.Text.Any(c => char.IsLetterOrDigit(c) || c is '+'))
            {
                _passages.Add(new Passage(text, _startsCell, table, paragraph.Marks));
                _startsCell = false;
            }

            start = stop < end && paper.Text[stop] == '\n' ? stop + 1 : Math.Max(stop, start + 1);
        }
    }
}
