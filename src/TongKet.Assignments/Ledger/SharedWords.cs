namespace TongKet.Assignments.Ledger;

/// <summary>Whether two wordings are of one task, read from two copies.</summary>
internal static class SharedWords
{
    /// <summary>Half of the words of both together stand in both.</summary>
    public static bool Many(string one, string other)
    {
        var (a, b) = (Of(one), Of(other));
        return 2 * a.Intersect(b, StringComparer.OrdinalIgnoreCase).Count() >= a.Union(b, StringComparer.OrdinalIgnoreCase).Count();
    }

    private static HashSet<string> Of(string text) =>
        text.Split([' ', ',', ';', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
