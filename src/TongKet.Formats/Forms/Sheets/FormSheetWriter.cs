using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TongKet.Formats.Forms.Sheets;

/// <summary>The visible sheet: title, merged heads, a row of column codes, the rows with their codes.</summary>
internal static class FormSheetWriter
{
    // Excel keeps fifteen digits; longer numbers go as text, to come back as they went.
    private const int MostDigits = 15;

    public static Worksheet Write(FormSheetPlan plan, IReadOnlyList<CellEntry> entries)
    {
        var grid = new Dictionary<(int Row, int Column), Cell>();
        var merges = new List<string>();
        Titles(plan.Layout.Form, grid);
        Head(plan, grid, merges);
        Body(plan, FormMath.Calculate(plan.Layout, entries), grid);
        var rows = grid.GroupBy(c => c.Key.Row)
            .OrderBy(g => g.Key)
            .Select(g => new Row(g.OrderBy(c => c.Key.Column).Select(c => At(c.Value, g.Key, c.Key.Column)))
            {
                RowIndex = (uint)g.Key + 1,
            });
        var sheet = new Worksheet(Frozen(plan), new Columns(Widths(plan)), new SheetData(rows));
        if (merges.Count > 0)
        {
            sheet.Append(new MergeCells(merges.Select(m => new MergeCell { Reference = m })));
        }

        return sheet;
    }

    private static void Titles(StatisticalForm form, Dictionary<(int, int), Cell> grid)
    {
        grid[(0, 0)] = FormSheetStyles.TextCell(form.Code.Length > 0 ? $"Biểu {form.Code}" : "Biểu", FormSheetStyles.Title);
        grid[(1, 0)] = FormSheetStyles.TextCell(form.Title, FormSheetStyles.Title);
        grid[(2, 0)] = FormSheetStyles.TextCell(form.Unit.Length > 0 ? $"Đơn vị tính: {form.Unit}" : "", FormSheetStyles.Text);
    }

    private static void Head(FormSheetPlan plan, Dictionary<(int, int), Cell> grid, List<string> merges)
    {
        Span(grid, merges, FormSheetPlan.CodeHead, FormSheetPlan.TitleRows, 0, plan.Header.Depth, 1);
        foreach (var cell in plan.Header.Cells)
        {
            Span(grid, merges, cell.Text, FormSheetPlan.TitleRows + cell.Row, plan.ColumnOf(cell.Column), cell.RowSpan, cell.ColumnSpan);
        }

        for (var column = 0; column < plan.Stubs; column++)
        {
            grid[(plan.CodeRow, column)] = FormSheetStyles.TextCell("", FormSheetStyles.Head);
        }

        foreach (var (i, column) in plan.Layout.Columns.Index())
        {
            grid[(plan.CodeRow, plan.Stubs + i)] = FormSheetStyles.TextCell($"({column.Code})", FormSheetStyles.Head);
        }
    }

    private static void Body(FormSheetPlan plan, IReadOnlyDictionary<CellKey, CellValue> values, Dictionary<(int, int), Cell> grid)
    {
        foreach (var (i, row) in plan.Layout.Form.Rows.Index())
        {
            var (at, column) = (plan.FirstRow + i, 0);
            grid[(at, column++)] = FormSheetStyles.TextCell(row.Code, FormSheetStyles.Stub);
            if (plan.Header.HasLabels)
            {
                grid[(at, column++)] = FormSheetStyles.TextCell(row.Label, FormSheetStyles.Stub);
            }

            grid[(at, column++)] = FormSheetStyles.TextCell(new string(' ', row.Level * 3) + row.Title, FormSheetStyles.Stub);
            if (plan.Header.HasUnits)
            {
                grid[(at, column)] = FormSheetStyles.TextCell(row.Unit, FormSheetStyles.Stub);
            }
        }

        foreach (var (row, column, cell) in plan.Cells())
        {
            grid[(row, column)] = Said(cell, values[cell.Key]);
        }
    }

    private static Cell Said(Indicator cell, CellValue value)
    {
        var style = cell.IsComputed || cell.IsClosed ? FormSheetStyles.Computed : FormSheetStyles.Field;
        if (cell.IsClosed)
        {
            return FormSheetStyles.TextCell("x", style);
        }

        return value.Number is { } number && number.ToString(CultureInfo.InvariantCulture).Count(char.IsAsciiDigit) <= MostDigits
            ? new Cell(new DocumentFormat.OpenXml.Spreadsheet.CellValue(number.ToString(CultureInfo.InvariantCulture)))
            {
                DataType = CellValues.Number,
                StyleIndex = style,
            }
            : FormSheetStyles.TextCell(CellText.Print(value), style);
    }

    private static void Span(
        Dictionary<(int, int), Cell> grid,
        List<string> merges,
        string text,
        int row,
        int column,
        int rows,
        int columns
    )
    {
        for (var r = row; r < row + rows; r++)
        {
            for (var c = column; c < column + columns; c++)
            {
                grid[(r, c)] = FormSheetStyles.TextCell(r == row && c == column ? text : "", FormSheetStyles.Head);
            }
        }

        if (rows * columns > 1)
        {
            merges.Add($"{FormSheetPlan.Address(row, column)}:{FormSheetPlan.Address(row + rows - 1, column + columns - 1)}");
        }
    }

    private static Cell At(Cell cell, int row, int column)
    {
        cell.CellReference = FormSheetPlan.Address(row, column);
        return cell;
    }

    private static SheetViews Frozen(FormSheetPlan plan) =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = plan.FirstRow,
                    HorizontalSplit = plan.Stubs,
                    TopLeftCell = FormSheetPlan.Address(plan.FirstRow, plan.Stubs),
                    ActivePane = PaneValues.BottomRight,
                    State = PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
            }
        );

    private static IEnumerable<Column> Widths(FormSheetPlan plan)
    {
        var name = plan.Header.HasLabels ? 2 : 1;
        for (var i = 0; i < plan.Stubs + plan.Layout.Columns.Count; i++)
        {
            yield return new Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width =
                    i == name ? 45
                    : i < plan.Stubs ? 9
                    : 14,
                CustomWidth = true,
            };
        }
    }
}
