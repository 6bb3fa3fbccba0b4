using TongKet.Formats.Forms.Making;

namespace TongKet.Formats.Forms.Sheets;

/// <summary>A sheet as the table that a form is made from: merged areas are one cell, the lines above the head its title.</summary>
internal static class SheetGrid
{
    private const int MostCells = 20_000;

    public static FormGrid Of(WorkbookPage page)
    {
        var merged = page.Merged.ToDictionary(m => (m.FromRow, m.FromColumn));
        var covered = page
            .Merged.SelectMany(m =>
                from row in Enumerable.Range(m.FromRow, Math.Min(m.ToRow - m.FromRow + 1, 100))
                from column in Enumerable.Range(m.FromColumn, Math.Min(m.ToColumn - m.FromColumn + 1, 100))
                where (row, column) != (m.FromRow, m.FromColumn)
                select (row, column)
            )
            .ToHashSet();
        var cells = page
            .Rows.Index()
            .SelectMany(r => r.Item.Index().Select(c => (Row: r.Index, Column: c.Index, Text: c.Item)))
            .Where(c => !covered.Contains((c.Row, c.Column)))
            .Take(MostCells)
            .Select(c =>
                merged.TryGetValue((c.Row, c.Column), out var m)
                    ? new GridCell(c.Row, c.Column, m.ToRow - m.FromRow + 1, m.ToColumn - m.FromColumn + 1, c.Text)
                    : new GridCell(c.Row, c.Column, 1, 1, c.Text)
            )
            .ToList();
        return new FormGrid(cells, Title(page));
    }

    // "Biểu số ..." and the line after it, or the first line that says anything.
    private static string Title(WorkbookPage page)
    {
        var lines = page.Rows.Take(12).Select(r => string.Join(' ', r.Where(t => t.Length > 0))).ToList();
        var head = lines.FindIndex(l =>
            l.StartsWith("TT ", StringComparison.Ordinal)
            || l.StartsWith("STT ", StringComparison.Ordinal)
            || l.Contains("Chỉ tiêu", StringComparison.OrdinalIgnoreCase)
        );
        var above = lines
            .Take(head < 0 ? 2 : head)
            .Where(l => l.Length is > 2 and < 300 && !l.StartsWith("Đơn vị tính", StringComparison.OrdinalIgnoreCase))
            .ToList();
        var from = above.FindIndex(l => l.StartsWith("Biểu", StringComparison.OrdinalIgnoreCase));
        return from >= 0 ? string.Join(' ', above.Skip(from).Take(2)) : above.LastOrDefault() ?? "";
    }
}
