namespace TongKet.Formats.Reading.Docx;

/// <summary>A paragraph or table as Word has it, before the reading order is decided.</summary>
internal abstract record Node;

/// <summary>A paragraph; line breaks in its text are kept, text boxes and notes hang on it.</summary>
internal sealed record ParagraphNode(string Text, string Number, TextMarks Marks, IReadOnlyList<Node> Boxes, IReadOnlyList<NoteMark> Notes)
    : Node;

/// <summary>A footnote or endnote where it is pointed at, and the raised number that stands there; no number when the text has a mark of its own.</summary>
internal sealed record NoteMark(string Id, string Mark);

internal sealed record TableNode(IReadOnlyList<RowNode> Rows, bool Borders) : Node;

internal sealed record RowNode(List<CellNode> Cells);

internal sealed class CellNode(IReadOnlyList<Node> nodes, int column, int columns)
{
    public IReadOnlyList<Node> Nodes { get; } = nodes;

    public int Column { get; } = column;

    public int Columns { get; set; } = columns;

    public int Rows { get; set; } = 1;
}
