namespace TongKet.Formats.Forms.Making;

/// <summary>A cell of a table that a form is made from.</summary>
public sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text);

/// <summary>A table with its merged cells, from a paper or a sheet.</summary>
/// <param name="Cells">Its cells, row by row; holes are blank.</param>
/// <param name="Title">What stands above it, may be empty.</param>
public sealed record FormGrid(IReadOnlyList<GridCell> Cells, string Title)
{
    internal int Rows { get; } = Cells.Count == 0 ? 0 : Cells.Max(c => c.Row + c.RowSpan);

    internal int Columns { get; } = Cells.Count == 0 ? 0 : Cells.Max(c => c.Column + c.ColumnSpan);

    internal GridCell? At(int row, int column) =>
        Cells.FirstOrDefault(c => row >= c.Row && row < c.Row + c.RowSpan && column >= c.Column && column < c.Column + c.ColumnSpan);

    internal string TextAt(int row, int column) => At(row, column)?.Text ?? "";
}
