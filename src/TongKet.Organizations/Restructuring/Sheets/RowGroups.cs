using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Restructuring.Sheets;

/// <summary>Rows -> successions: rows of one day that share an old or a new unit belong together.</summary>
internal static class RowGroups
{
    /// <summary>In the order in which they are entered: by day, endings without a successor last, else as in the file.</summary>
    public static IEnumerable<IReadOnlyList<SuccessionRow>> Of(IReadOnlyList<SuccessionRow> rows)
    {
        var heads = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows.Where(IsShared))
        {
            heads[Head(Key(row, row.Old))] = Head(Key(row, row.New));
        }

        return rows.GroupBy(r => IsShared(r) ? Head(Key(r, r.New)) : $"{r.Number}", StringComparer.Ordinal)
            .Select(IReadOnlyList<SuccessionRow> (g) => [.. g])
            .OrderBy(g => g[0].From)
            .ThenBy(g => g[0].Kind is SuccessionKind.Dissolve)
            .ThenBy(g => g[0].Number);

        string Head(string key)
        {
            while (heads.TryGetValue(key, out var next) && next != key)
            {
                key = next;
            }

            return key;
        }
    }

    private static bool IsShared(SuccessionRow row) => row.Kind is SuccessionKind.Merge or SuccessionKind.Split;

    private static string Key(SuccessionRow row, Named named) => $"{row.Kind}|{row.From:yyyyMMdd}|{named.Key}";
}
