namespace TongKet.Formats.Reading;

/// <summary>One paragraph or table of a paper, in reading order, with its place in <see cref="Paper.Text"/>.</summary>
public abstract record Block(SourceSpan Span);

/// <summary>
/// A paragraph. Its text stands in <see cref="Paper.Text"/> at <see cref="Block.Span"/>, automatic number or bullet included
/// ("1. Bối cảnh"), so that a paper reads the same whether its numbers were typed or made by Word.
/// </summary>
public sealed record ParagraphBlock(string Text, TextMarks Marks, SourceSpan Span) : Block(Span);

/// <summary>A table, row by row. Cells hold blocks of their own; a merged cell stands once, with the columns and rows it covers.</summary>
public sealed record TableBlock(IReadOnlyList<TableRow> Rows, bool HasBorders, SourceSpan Span) : Block(Span);

/// <summary>A row of a table.</summary>
public sealed record TableRow(IReadOnlyList<TableCell> Cells);

/// <summary>A cell, with the number of columns and rows it covers (1 and 1 when not merged).</summary>
public sealed record TableCell(IReadOnlyList<Block> Blocks, int ColumnSpan = 1, int RowSpan = 1);

/// <summary>How most of a paragraph looks; what is unknown (plain text) is left at its default.</summary>
public sealed record TextMarks(
    bool Bold = false,
    bool Italic = false,
    bool Underline = false,
    bool Centered = false,
    double? FontPoints = null,
    int? ListLevel = null,
    bool PageBreakBefore = false
)
{
    /// <summary>Nothing known.</summary>
    public static readonly TextMarks Plain = new();
}
