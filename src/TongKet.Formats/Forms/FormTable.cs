using TongKet.Formats.RichTexts;

namespace TongKet.Formats.Forms;

/// <summary>A form as a table of a paper: merged heads, rows set in by their level.</summary>
public static class FormTable
{
    private const char Indent = '\u2003';

    /// <summary>The table with what stands in each cell.</summary>
    public static RichTable Of(FormLayout layout, Func<Indicator, string> text)
    {
        var header = FormHeader.Of(layout.Form);
        var head = header
            .Cells.GroupBy(c => c.Row)
            .OrderBy(g => g.Key)
            .Select(g => new RichRow([.. g.Select(c => Cell(c.Text, true, RichAlign.Center, c.ColumnSpan, c.RowSpan))]));
        return new RichTable([.. head, .. layout.Form.Rows.Select(r => Row(r, header, layout, text))]);
    }

    /// <summary>What is printed in a cell that holds a value.</summary>
    public static string Printed(Indicator cell, CellValue value) =>
        cell.IsClosed ? "x"
        : value.Fault is CalculationFault.DividedByZero ? "—"
        : value.IsMissing ? "…"
        : CellText.Print(cell, value);

    private static RichRow Row(FormLine row, FormHeader header, FormLayout layout, Func<Indicator, string> text)
    {
        var cells = new List<RichCell>();
        if (header.HasLabels)
        {
            cells.Add(Cell(row.Label, false, RichAlign.Center));
        }

        cells.Add(Cell(new string(Indent, row.Level) + row.Title, false, RichAlign.None, bold: row.Level == 0 && row.IsHeading));
        if (header.HasUnits)
        {
            cells.Add(Cell(row.Unit, false, RichAlign.Center));
        }

        foreach (var column in layout.Columns)
        {
            var cell = layout.Find(new CellKey(row.Code, column.Code));
            cells.Add(Cell(cell is null ? "" : text(cell), false, cell?.Type is IndicatorType.Text ? RichAlign.None : RichAlign.Right));
        }

        return new RichRow(cells);
    }

    private static RichCell Cell(string text, bool header, RichAlign align, int columns = 1, int rows = 1, bool bold = false) =>
        new([new RichParagraph([new RichRun(text, Bold: header || bold)], align)], header, columns, rows);
}
