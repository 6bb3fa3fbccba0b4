using System.Text.Json;
using TongKet.Formats.Forms.Making;
using TongKet.Formats.Text;

namespace TongKet.Formats.Forms.Sheets;

/// <summary>A cell of the file that cannot be taken.</summary>
/// <param name="Sheet">Its sheet.</param>
/// <param name="Address">"C7".</param>
/// <param name="Message">Which row and column, and what is wrong.</param>
public sealed record SheetProblem(string Sheet, string Address, string Message);

/// <summary>What a file says in a form.</summary>
/// <param name="Cells">Every asked cell that the file has a place for; missing ones said so.</param>
/// <param name="Problems">What cannot be taken.</param>
/// <param name="Recognized">Whether the file is this form at all.</param>
public sealed record SheetAnswers(IReadOnlyList<CellEntry> Cells, IReadOnlyList<SheetProblem> Problems, bool Recognized)
{
    /// <summary>What stands where the form asks nothing, and is left out.</summary>
    public IReadOnlyList<SheetProblem> Ignored { get; init; } = [];
}

/// <summary>Reads back what <see cref="FormWorkbook"/> wrote, also after people worked on it: rows and columns are known by their codes, rows else by their titles.</summary>
public static class FormWorkbookReader
{
    /// <summary>The form that a workbook defines: exactly, when it went out from here; else from the heads and rows of its first sheet that has some.</summary>
    public static StatisticalForm? Definition(byte[] file) =>
        WorkbookPages.Read(file) is not { } pages
            ? null
            : Exact(pages) ?? pages.Select(SheetGrid.Of).Select(FormFromGrid.Make).FirstOrDefault(f => f is not null);

    /// <summary>The values that a workbook holds for a form.</summary>
    public static SheetAnswers Answers(byte[] file, FormLayout layout)
    {
        var pages = WorkbookPages.Read(file) ?? [];
        foreach (var page in pages)
        {
            if (SheetPlaces.Find(page, layout) is { } places)
            {
                return Read(page, places, layout, Notes(pages));
            }
        }

        return new SheetAnswers([], [], false);
    }

    private static SheetAnswers Read(WorkbookPage page, SheetPlaces places, FormLayout layout, Dictionary<CellKey, string> notes)
    {
        var (cells, problems, ignored) = (new List<CellEntry>(), new List<SheetProblem>(), new List<SheetProblem>());
        foreach (var (row, code) in places.Rows)
        {
            foreach (var (column, head) in places.Columns)
            {
                if (layout.Find(new CellKey(code, head)) is not { IsComputed: false } cell)
                {
                    continue;
                }

                var text = column < page.Rows[row].Count ? page.Rows[row][column] : "";
                if (cell.IsClosed)
                {
                    if (text.Trim() is not ("" or "x" or "X" or "-"))
                    {
                        var left = $"{cell.Name}: biểu không hỏi ở ô này nên “{CellText.Short(text.Trim())}” bị bỏ qua";
                        ignored.Add(new SheetProblem(page.Name, FormSheetPlan.Address(row, column), left));
                    }
                }
                else if (CellText.TryRead(text, cell, out var value, out var why))
                {
                    cells.Add(new CellEntry(code, head, value.State, value.Number, value.Text, notes.GetValueOrDefault(cell.Key)));
                }
                else
                {
                    problems.Add(new SheetProblem(page.Name, FormSheetPlan.Address(row, column), $"{cell.Name}: {why}"));
                }
            }
        }

        return new SheetAnswers(cells, problems, true) { Ignored = ignored };
    }

    private static Dictionary<CellKey, string> Notes(IReadOnlyList<WorkbookPage> pages) =>
        pages
            .Where(p => p.Name == FormSheetPlan.Notes)
            .SelectMany(p => p.Rows.Skip(1))
            .Where(r => r.Count > 3 && r[3].Length > 0)
            .GroupBy(r => new CellKey(r[0], r[1]))
            .ToDictionary(g => g.Key, g => g.Last()[3]);

    private static StatisticalForm? Exact(IReadOnlyList<WorkbookPage> pages)
    {
        var json = string.Concat(
            pages.Where(p => p.Name == FormSheetPlan.Definition).SelectMany(p => p.Rows).Select(r => r.ElementAtOrDefault(0))
        );
        try
        {
            return
                json.Length > 0
                && JsonSerializer.Deserialize<StatisticalForm>(json, FormWorkbook.Json) is { Rows: not null, Columns: not null } form
                && FormLayout.Of(form).Layout is not null
                ? form
                : null;
        }
        catch (Exception exception) when (exception is JsonException or NullReferenceException or ArgumentException)
        {
            // Somebody wrote in the hidden sheet: what is seen counts.
            return null;
        }
    }
}
