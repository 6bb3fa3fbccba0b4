namespace TongKet.Formats.Forms.Making;

/// <summary>Makes a form from a table: what its head, its numbering row, its rows and its crossed cells say. A person looks at it before it is used.</summary>
public static class FormFromGrid
{
    private static readonly string[] Sums = ["cộng", "tổng cộng", "tổng số"];

    /// <summary>The form, or null when the table has no head that names rows and columns. Never throws on content.</summary>
    public static StatisticalForm? Make(FormGrid grid)
    {
        if (GridHead.Of(grid) is not { } head)
        {
            return null;
        }

        var columns = ColumnTree.Of(grid, head);
        var (rows, places) = RowList.Of(grid, head);
        if (columns.Count == 0 || rows.Count == 0)
        {
            return null;
        }

        var (code, title) = FormTitle.Of(grid.Title);
        var form = new StatisticalForm(code, title, columns, Summed(rows));
        var data = form.DataColumns.ToArray();
        var closed = places
            .SelectMany(p => Data(grid, head).Zip(data).Select(c => (p.Code, Column: c.Second.Code, Text: grid.TextAt(p.Row, c.First))))
            .Where(c => c.Text.Trim() is "x" or "X")
            .Select(c => new FormCell(c.Code, c.Column) { IsClosed = true })
            .ToList();
        form = form with { Cells = closed };
        // What was read into formulas may not hold together (a printed slip): then the form comes without them, to be looked at.
        return FormLayout.Of(form).Layout is not null ? form : WithoutFormulas(form);
    }

    private static IEnumerable<int> Data(FormGrid grid, GridHead head) =>
        Enumerable
            .Range(0, grid.Columns)
            .Where(c => !head.IsStub(c) && Enumerable.Range(head.First, head.End - head.First).Any(r => grid.TextAt(r, c).Length > 0));

    // "Cộng" at the very end adds the rows above it that are not parts of others.
    private static IReadOnlyList<FormLine> Summed(IReadOnlyList<FormLine> rows)
    {
        var last = rows[^1];
        var summed = rows.Take(rows.Count - 1).Where(r => r is { Level: 0, IsHeading: false }).ToList();
        return summed.Count > 1 && Sums.Contains(last.Title.ToLowerInvariant()) && summed.Select(r => r.Unit).Distinct().Count() == 1
            ? [.. rows.Take(rows.Count - 1), last with { Level = 0, Formula = $"SUM([{summed[0].Code}]:[{summed[^1].Code}])" }]
            : rows;
    }

    private static StatisticalForm? WithoutFormulas(StatisticalForm form)
    {
        var plain = form with
        {
            Columns = [.. form.Columns.Select(c => c with { Formula = "" })],
            Rows = [.. form.Rows.Select(r => r with { Formula = "" })],
        };
        return FormLayout.Of(plain).Layout is not null ? plain : null;
    }
}
