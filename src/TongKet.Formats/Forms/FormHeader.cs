namespace TongKet.Formats.Forms;

/// <summary>A cell of a form's head.</summary>
/// <param name="Text">What stands in it.</param>
/// <param name="Row">Its row in the head, from 0.</param>
/// <param name="Column">Its column in the whole form, from 0.</param>
/// <param name="RowSpan">Rows it covers.</param>
/// <param name="ColumnSpan">Columns it covers.</param>
/// <param name="Line">The column of the form it stands for; null over the row titles.</param>
public sealed record HeaderCell(string Text, int Row, int Column, int RowSpan, int ColumnSpan, FormLine? Line);

/// <summary>The head of a form as it is printed, shown and written to Excel: one place decides the layout.</summary>
public sealed class FormHeader
{
    private FormHeader(StatisticalForm form)
    {
        HasLabels = form.Rows.Any(r => r.Label.Length > 0);
        HasUnits = form.Rows.Any(r => r.Unit.Length > 0);
        Stubs = 1 + (HasLabels ? 1 : 0) + (HasUnits ? 1 : 0);
        Depth = form.Columns.Max(c => c.Level) + 1;
        Cells = [.. StubCells(), .. ColumnCells(form)];
    }

    /// <summary>Whether rows have marks in a column of their own.</summary>
    public bool HasLabels { get; }

    /// <summary>Whether rows have units in a column of their own.</summary>
    public bool HasUnits { get; }

    /// <summary>Columns in front of the data.</summary>
    public int Stubs { get; }

    /// <summary>Rows of the head.</summary>
    public int Depth { get; }

    /// <summary>Its cells, row by row.</summary>
    public IReadOnlyList<HeaderCell> Cells { get; }

    /// <summary>The head of a form that has columns.</summary>
    public static FormHeader Of(StatisticalForm form) => new(form);

    /// <summary>The title of a data column with its unit: "Tỷ lệ (%)".</summary>
    public static string TitleOf(FormLine column) => column.Unit.Length > 0 ? $"{column.Title} ({column.Unit})" : column.Title;

    private IEnumerable<HeaderCell> StubCells()
    {
        var at = 0;
        if (HasLabels)
        {
            yield return new HeaderCell("TT", 0, at++, Depth, 1, null);
        }

        yield return new HeaderCell("Chỉ tiêu", 0, at++, Depth, 1, null);
        if (HasUnits)
        {
            yield return new HeaderCell("Đơn vị tính", 0, at, Depth, 1, null);
        }
    }

    private IEnumerable<HeaderCell> ColumnCells(StatisticalForm form)
    {
        var cells = new List<HeaderCell>();
        var data = form.DataColumns.ToHashSet();
        var at = Stubs;
        for (var i = 0; i < form.Columns.Count; i++)
        {
            var column = form.Columns[i];
            if (data.Contains(column))
            {
                cells.Add(new HeaderCell(TitleOf(column), column.Level, at++, Depth - column.Level, 1, column));
                continue;
            }

            var under = form.Columns.Skip(i + 1).TakeWhile(c => c.Level > column.Level).Count(data.Contains);
            if (under > 0)
            {
                cells.Add(new HeaderCell(column.Title, column.Level, at, 1, under, column));
            }
        }

        return cells.OrderBy(c => c.Row).ThenBy(c => c.Column);
    }
}
