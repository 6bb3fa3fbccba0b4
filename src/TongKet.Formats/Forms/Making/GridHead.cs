namespace TongKet.Formats.Forms.Making;

/// <summary>Where the head of a table ends and what its columns are.</summary>
internal sealed record GridHead(int First, int End, int? NumberRow, int? Ordinal, int Name, int? Unit, int? Code)
{
    private const int SearchRows = 25;

    /// <summary>The first row of the data.</summary>
    public int Body => (NumberRow ?? End - 1) + 1;

    public bool IsStub(int column) => column == Ordinal || column == Name || column == Unit || column == Code;

    public static GridHead? Of(FormGrid grid)
    {
        for (var first = 0; first < Math.Min(SearchRows, grid.Rows - 1); first++)
        {
            if (At(grid, first) is { } head)
            {
                return head;
            }
        }

        return null;
    }

    private static GridHead? At(FormGrid grid, int first)
    {
        var end = EndOf(grid, first);
        var columns = Enumerable.Range(0, grid.Columns).ToList();
        int? Column(Func<string, bool> says) =>
            columns.Exists(c => says(grid.TextAt(first, c))) ? columns.Find(c => says(grid.TextAt(first, c))) : null;

        var ordinal = Column(HeadWords.IsOrdinal);
        var (unit, code) = (Column(HeadWords.IsUnit), Column(HeadWords.IsCode));
        var name = Column(t => HeadWords.IsName(t) && !HeadWords.IsUnit(t)) ?? (ordinal is { } at && at + 1 < grid.Columns ? at + 1 : null);
        if (name is not { } known || columns.Count(c => grid.TextAt(end - 1, c).Length > 0) < 2 || end >= grid.Rows)
        {
            return null;
        }

        var numbered = columns.Select(c => grid.TextAt(end, c)).Where(t => t.Length > 0).ToList();
        var numberRow = numbered.Count > 1 && numbered.TrueForAll(HeadWords.IsNumber) ? end : (int?)null;
        return new GridHead(first, end, numberRow, ordinal, known, unit, code);
    }

    // As deep as the merged cells reach; a title over several columns has theirs under it.
    private static int EndOf(FormGrid grid, int first)
    {
        var end = first + 1;
        for (var row = first; row < end && row < grid.Rows; row++)
        {
            foreach (var cell in grid.Cells.Where(c => c.Row == row))
            {
                end = Math.Max(end, cell.Row + cell.RowSpan + (cell.ColumnSpan > 1 ? 1 : 0));
            }
        }

        return Math.Min(end, first + 8);
    }
}
