using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Tables with borders, header rows that repeat, and wide ones on a page that lies down.</summary>
internal static class TableWriter
{
    private const int WideFrom = 9;

    public static void Write(RichTable source, PageFlow flow, Numbering numbering)
    {
        var grid = TableLayoutGrid.Of(source);
        var look = new TextLook(flow.Profile.Body.TablePoints);
        if (IsWide(grid, flow.Profile))
        {
            flow.Landscape();
        }
        else
        {
            flow.Portrait();
        }

        var widths = ColumnWidths.Of(grid, look, flow.TextWidth).Select(Length.Twips).ToArray();
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = Styles.Grid },
                new TableWidth { Width = widths.Sum().ToString(), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed }
            ),
            new TableGrid(widths.Select(w => new GridColumn { Width = w.ToString() }))
        );
        var head = HeaderRows(grid);
        var ordinals = CellLook.OrdinalColumns(grid, head);
        for (var row = 0; row < grid.Rows; row++)
        {
            table.Append(Row(grid, row, widths, head, ordinals, numbering));
        }

        flow.Add(table);
        flow.Add(Make.Paragraph(Styles.Gap, ""));
    }

    /// <summary>Whether a table needs a page that lies down.</summary>
    public static bool IsWide(RichTable source, LayoutProfile profile) => IsWide(TableLayoutGrid.Of(source), profile);

    private static bool IsWide(TableLayoutGrid grid, LayoutProfile profile) =>
        grid.Columns >= WideFrom || !ColumnWidths.Fit(grid, new TextLook(profile.Body.TablePoints), profile.Page.TextWidth);

    /// <summary>Rows that are marked as heads or bold throughout, and those that their merged cells reach into.</summary>
    private static int HeaderRows(TableLayoutGrid grid)
    {
        var rows = 0;
        while (rows < grid.Rows && grid.Cells.Where(c => c.Row == rows).ToList() is { Count: > 0 } cells && cells.All(CellLook.IsHead))
        {
            rows = Math.Max(rows + 1, cells.Max(c => c.Row + c.RowSpan));
        }

        return rows < grid.Rows ? rows : 0;
    }

    private static TableRow Row(TableLayoutGrid grid, int row, int[] widths, int head, bool[] ordinals, Numbering numbering)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (row < head)
        {
            properties.Append(new TableHeader());
        }

        var line = new TableRow(properties);
        for (var column = 0; column < grid.Columns; )
        {
            var placed = grid[row, column];
            var span = placed?.ColumnSpan ?? 1;
            var cell = new TableCell(Properties(placed, row, widths[column..(column + span)].Sum()));
            if (placed is not null && placed.Row == row)
            {
                cell.Append(CellLook.Paragraphs(placed, row < head, ordinals[column], numbering));
            }
            else
            {
                cell.Append(Make.Paragraph(Styles.TableText, ""));
            }

            line.Append(cell);
            column += span;
        }

        return line;
    }

    private static TableCellProperties Properties(PlacedCell? placed, int row, int width)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = width.ToString(), Type = TableWidthUnitValues.Dxa });
        if (placed is { ColumnSpan: > 1 })
        {
            properties.Append(new GridSpan { Val = placed.ColumnSpan });
        }

        if (placed is { RowSpan: > 1 })
        {
            properties.Append(new VerticalMerge { Val = placed.Row == row ? MergedCellValues.Restart : MergedCellValues.Continue });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return properties;
    }
}
