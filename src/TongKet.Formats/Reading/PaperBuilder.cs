using System.Text;
using TongKet.Formats.Reading.Ocr;
using TongKet.Formats.Text;

namespace TongKet.Formats.Reading;

/// <summary>Writes the running text of a paper and hands out blocks whose spans fit it by construction.</summary>
internal sealed class PaperBuilder(ReadingLimits limits)
{
    private readonly StringBuilder _text = new();
    private readonly List<Finding> _findings = [];
    private readonly List<RecognizedPart> _recognized = [];
    private char _separator = '\n';
    private int _blocks;
    private bool _cut;

    /// <summary>Where the next block begins.</summary>
    public int Position => _text.Length;

    public bool IsFull => _cut;

    /// <summary>The first pages of what was written.</summary>
    public string Beginning => _text.ToString(0, Math.Min(_text.Length, 20_000));

    public void Note(Finding finding)
    {
        if (!_findings.Exists(f => f.Code == finding.Code && f.Message == finding.Message) && _findings.Count < 100)
        {
            _findings.Add(finding);
        }
    }

    /// <summary>The next paragraph begins a cell: a tab stands before it, not a line end.</summary>
    public void NextCell() => _separator = '\t';

    public void NextRow() => _separator = '\n';

    /// <summary>Adds a paragraph; null when nothing is left of it or the paper is at its limit.</summary>
    public ParagraphBlock? Paragraph(string text, TextMarks marks)
    {
        text = TextCleaning.Clean(text).Trim();
        text = text.Length > 0 ? text[..Room(text.Length)].TrimEnd() : text;
        if (text.Length == 0)
        {
            return null;
        }

        if (_text.Length > 0)
        {
            _text.Append(_separator);
        }

        _separator = '\n';
        var span = new SourceSpan(_text.Length, text.Length);
        _text.Append(text);
        return new ParagraphBlock(text, marks, span);
    }

    /// <summary>Closes a table whose cells were written from <paramref name="start"/> on.</summary>
    public TableBlock? Table(IReadOnlyList<TableRow> rows, bool hasBorders, int start)
    {
        _separator = '\n';
        // The separator in front of the first cell does not belong to the table.
        var from = start < _text.Length && start > 0 ? start + 1 : start;
        return rows.Count == 0 || from > _text.Length ? null : new TableBlock(rows, hasBorders, new SourceSpan(from, _text.Length - from));
    }

    /// <summary>Where these words stand in the text so far, from a place on; -1 when nowhere.</summary>
    public int Find(string words, int from) => _text.ToString().IndexOf(words, from, StringComparison.Ordinal);

    /// <summary>What was written from <paramref name="start"/> on was read from a picture.</summary>
    public void Recognized(int start, double? confidence)
    {
        if (confidence is { } sure && start < _text.Length)
        {
            _recognized.Add(new RecognizedPart(new SourceSpan(start, _text.Length - start), sure));
        }
    }

    public Paper Build(IReadOnlyList<Block> blocks, PaperFormat format) =>
        new(_text.ToString(), blocks, _findings, format) { Recognized = _recognized };

    // How much of a paragraph of this length there is room for.
    private int Room(int length)
    {
        var left = Math.Max(0, limits.Characters - _text.Length - 1);
        if (_cut || ++_blocks > limits.Blocks || left < length)
        {
            Note(ReadingFindings.CutShort);
            var room = _cut || _blocks > limits.Blocks ? 0 : left;
            _cut = true;
            return room;
        }

        return length;
    }
}
