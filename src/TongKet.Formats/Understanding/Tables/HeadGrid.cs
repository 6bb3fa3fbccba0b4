using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding;

/// <summary>All cells of a table as a full grid: a merged cell stands in each place it covers, an open place is empty.</summary>
internal static class HeadGrid
{
    public static List<List<string>> Of(TableBlock table)
    {
        var rows = TableGrid.Of(table);
        var width = 0;
        foreach (var row in rows.Where(r => r.Count > 0))
        {
            width = Math.Max(width, row.Keys.Max() + 1);
        }

        return [.. rows.Select(r => Enumerable.Range(0, width).Select(c => r.GetValueOrDefault(c, "")).ToList())];
    }
}
