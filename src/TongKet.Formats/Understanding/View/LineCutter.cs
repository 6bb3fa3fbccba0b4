using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.View;

/// <summary>Cuts a paper's blocks into lines; the cells of a table follow each other, each starting anew.</summary>
internal sealed class LineCutter(Paper paper)
{
    private const int MaxTableDepth = 8;
    private readonly List<PaperLine> _lines = [];
    private int _tables;
    private int _lastEnd;
    private bool _startsCell;

    public IReadOnlyList<PaperLine> Cut()
    {
        AddBlocks(paper.Blocks, -1, 0);
        SetGaps();
        return _lines;
    }

    private void AddBlocks(IReadOnlyList<Block> blocks, int table, int depth)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    AddParagraph(paragraph, table);
                    break;
                case TableBlock inner when depth < MaxTableDepth:
                    AddTable(inner, depth);
                    break;
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

    private void AddParagraph(ParagraphBlock paragraph, int table)
    {
        var start = paragraph.Span.Start;
        var end = Math.Min(paragraph.Span.End, paper.Text.Length);
        while (start < end)
        {
            var stop = paper.Text.IndexOf('\n', start, end - start);
            stop = stop < 0 ? end : stop;
            AddLine(start, stop, paragraph.Marks, table);
            start = stop + 1;
        }
    }

    private void AddLine(int start, int end, TextMarks marks, int table)
    {
        var text = CleanText.Of(paper.Text, start, end - start);
        if (IsRule(text.Text))
        {
            // An empty line of a PDF's text is a gap, a rule or a cell's border is a wall.
            _startsCell |= end > start && paper.Text.AsSpan(start, end - start).Trim().Length > 0;
            return;
        }

        var lineStart = start == 0 ? 0 : paper.Text.LastIndexOf('\n', start - 1) + 1;
        var pieces = Columns.Cut(paper.Text, start, end, lineStart);
        _lines.Add(
            new PaperLine
            {
                Text = text,
                Pieces = pieces,
                Indent = pieces.Count == 0 ? 0 : pieces[0].Column,
                Width = end - lineStart,
                Gap = EmptyLinesBetween(_lastEnd, start),
                StartsCell = _startsCell,
                Marks = marks,
                Table = table,
            }
        );
        _startsCell = false;
        _lastEnd = end;
    }

    /// <summary>Rules ("-----", "***", "*"), cell borders of web pages ("|") and page numbers say nothing.</summary>
    private bool IsRule(string text) =>
        text.All(c => !char.IsLetterOrDigit(c) && c is not ('+' or '…'))
        || (paper.Format is not PaperFormat.Docx && text.Length <= 3 && text.All(char.IsAsciiDigit));

    private int EmptyLinesBetween(int from, int to) => _lines.Count == 0 ? 0 : Math.Max(0, paper.Text.AsSpan(from, Math.Max(0, to - from)).Count('\n') - 1);

    /// <summary>A text with an empty line after every line has no paragraphs told by empty lines: what is usual counts as none.</summary>
    private void SetGaps()
    {
        var wrapped = _lines.Skip(1).Where(l => l.Value.Length > 0 && char.IsLower(l.Value[0])).ToList();
        if (wrapped.Count < 4)
        {
            return;
        }

        var usual = wrapped.GroupBy(l => l.Gap).MaxBy(g => g.Count())!.Key;
        foreach (var line in _lines)
        {
            line.Gap = Math.Max(0, line.Gap - usual);
        }
    }
}
