using System.Text.Json;
using System.Text.Json.Serialization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TongKet.Formats.Forms.Sheets;

/// <summary>A form as an Excel file, empty or filled: the same layout goes out and comes back (see <see cref="FormWorkbookReader"/>).</summary>
public static class FormWorkbook
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };
    private const int ChunkLength = 30_000;

    /// <summary>The bytes of the file.</summary>
    /// <param name="layout">The form.</param>
    /// <param name="entries">What was said; none for an empty form.</param>
    public static byte[] Write(FormLayout layout, IReadOnlyList<CellEntry> entries)
    {
        var plan = new FormSheetPlan(layout);
        using var buffer = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            var workbook = file.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = FormSheetStyles.Create();
            workbook.Workbook = new Workbook(
                new DocumentFormat.OpenXml.Spreadsheet.Sheets(
                    Sheet(workbook, FormSheetPlan.Data, 1, FormSheetWriter.Write(plan, entries)),
                    Sheet(workbook, FormSheetPlan.Notes, 2, Notes(layout, entries)),
                    Sheet(workbook, FormSheetPlan.Definition, 3, Definition(layout.Form), hidden: true)
                )
            );
        }

        return buffer.ToArray();
    }

    private static Sheet Sheet(WorkbookPart workbook, string name, uint id, Worksheet worksheet, bool hidden = false)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = worksheet;
        var sheet = new Sheet
        {
            Name = name,
            SheetId = id,
            Id = workbook.GetIdOfPart(part),
        };
        if (hidden)
        {
            sheet.State = SheetStateValues.Hidden;
        }

        return sheet;
    }

    private static Worksheet Notes(FormLayout layout, IReadOnlyList<CellEntry> entries)
    {
        var rows = new List<Row> { FormSheetStyles.Line(["Mã dòng", "Mã cột", "Ô", "Ghi chú"], FormSheetStyles.Head) };
        rows.AddRange(
            entries
                .Where(e => e.Note is not null && layout.Find(e.Key) is not null)
                .Select(e => FormSheetStyles.Line([e.Row, e.Column, layout.Find(e.Key)!.Name, e.Note!], FormSheetStyles.Text))
        );
        return new Worksheet(new SheetData(rows));
    }

    private static Worksheet Definition(StatisticalForm form) =>
        new(
            new SheetData(
                JsonSerializer
                    .Serialize(form, Json)
                    .Chunk(ChunkLength)
                    .Select(c => FormSheetStyles.Line([new string(c)], FormSheetStyles.Text))
            )
        );
}
