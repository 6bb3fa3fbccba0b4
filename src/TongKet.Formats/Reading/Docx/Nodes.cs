namespace TongKet.Formats.Reading.Docx;

/// <summary>A paragraph or table as Word has it, before the reading order is decided.</summary>
internal abstract record Node;

/// <summary>A paragraph; line breaks in its text are kept, text boxes and notes hang on it.</summary>
internal sealed record ParagraphNode(string Text, string Number, TextMarks Marks, IReadOnlyList<Node> Boxes, IReadOnlyList<string> Notes)
    : Node;

internal sealed record TableNode(IReadOnlyList<RowNode> Rows, bool Borders) : Node;

internal sealed record RowNode(List<CellNode> Cells);

internal sealed class CellNode(IReadOnlyList<Node> nodes, int column, int columns)
{
    public IReadOnlyList<Node> Nodes { get; } = nodes;

    public int Column { get; } = column;

    public int Columns { get; } = columns;

    public int Rows { get; set; } = 1;
}
