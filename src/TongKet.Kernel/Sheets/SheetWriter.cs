using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TongKet.Kernel.Sheets;

/// <summary>Writes a table as .xlsx: typed cells, a header that stays in view, a filter on every column.</summary>
public static class SheetWriter
{
    /// <summary>The media type of the file.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // Excel refuses longer names and these signs in them.
    private const int LongestName = 31;
    private static readonly char[] NotInNames = ['[', ']', ':', '*', '?', '/', '\\'];

    /// <summary>The bytes of the file, each table a sheet of it.</summary>
    public static byte[] Write(params IReadOnlyList<Sheet> sheets)
    {
        using var buffer = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            var workbook = file.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Create();
            var list = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            workbook.Workbook = new Workbook(list);
            foreach (var sheet in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                WriteSheet(part, sheet);
                var entry = list.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = NameOf(sheet.Name) });
                entry.Id = workbook.GetIdOfPart(part);
                entry.SheetId = (uint)list.Count();
            }
        }

        return buffer.ToArray();
    }

    // Written element by element: a list of a hundred thousand rows must not stand in memory as a tree.
    private static void WriteSheet(WorksheetPart part, Sheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(HeaderStays()));
        writer.WriteElement(
            new Columns(
                sheet.Columns.Select(
                    (column, i) =>
                        new Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = column.Width,
                            CustomWidth = true,
                        }
                )
            )
        );
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(sheet.Columns.Select(c => SheetCells.Of(c.Title, SheetStyles.Header))));
        var rows = 1;
        foreach (var row in sheet.Rows)
        {
            writer.WriteElement(new Row(row.Select(value => SheetCells.Of(value))));
            rows++;
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{SheetCells.ColumnName(sheet.Columns.Count)}{rows}" });
        writer.WriteEndElement();
    }

    private static SheetView HeaderStays() =>
        new(
            new Pane
            {
                VerticalSplit = 1,
                TopLeftCell = "A2",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            }
        )
        {
            WorkbookViewId = 0,
        };

    private static string NameOf(string name)
    {
        var clean = string.Concat(name.Where(c => !NotInNames.Contains(c) && !char.IsControl(c))).Trim('\'', ' ');
        return clean.Length == 0 ? "Danh sách" : clean[..Math.Min(clean.Length, LongestName)];
    }
}
