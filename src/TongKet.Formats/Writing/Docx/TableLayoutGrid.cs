using TongKet.Formats.RichTexts;

namespace TongKet.Formats.Writing.Docx;

/// <summary>A cell with its place in the grid.</summary>
internal sealed record PlacedCell(RichCell Cell, int Row, int Column, int ColumnSpan, int RowSpan);

/// <summary>A table with its merged cells set out on a grid, as HTML places them: each cell takes the next free column.</summary>
internal sealed class TableLayoutGrid
{
    private readonly PlacedCell?[,] _slots;

    private TableLayoutGrid(PlacedCell?[,] slots, IReadOnlyList<PlacedCell> cells) => (_slots, Cells) = (slots, cells);

    public IReadOnlyList<PlacedCell> Cells { get; }

    public int Rows => _slots.GetLength(0);

    public int Columns => _slots.GetLength(1);

    /// <summary>What covers a slot; null where the table has a hole.</summary>
    public PlacedCell? this[int row, int column] => _slots[row, column];

    public static TableLayoutGrid Of(RichTable table)
    {
        // Word knows at most 63 columns.
        const int most = 63;
        var taken = new PlacedCell?[table.Rows.Count, most];
        var cells = new List<PlacedCell>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in table.Rows[row].Cells)
            {
                while (column < most && taken[row, column] is not null)
                {
                    column++;
                }

                if (column == most)
                {
                    break;
                }

                var span = 1;
                while (span < cell.ColumnSpan && column + span < most && taken[row, column + span] is null)
                {
                    span++;
                }

                var placed = new PlacedCell(cell, row, column, span, Math.Clamp(cell.RowSpan, 1, table.Rows.Count - row));
                cells.Add(placed);
                for (var r = row; r < row + placed.RowSpan; r++)
                {
                    for (var c = column; c < column + span; c++)
                    {
                        taken[r, c] = placed;
                    }
                }
            }
        }

        var columns = cells.Count == 0 ? 1 : cells.Max(c => c.Column + c.ColumnSpan);
        var slots = new PlacedCell?[table.Rows.Count, columns];
        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                slots[row, column] = taken[row, column];
            }
        }

        return new TableLayoutGrid(slots, cells);
    }
}
