using System.Globalization;
using TongKet.Kernel.Time;

namespace TongKet.Oversight.Board;

/// <summary>The orders of a board.</summary>
internal static class BoardOrder
{
    private static readonly StringComparer Names = StringComparer.Create(VietnamTime.Culture, CompareOptions.IgnoreCase);

    /// <summary>Sorts by a column's word; without one, those who need urging come first.</summary>
    public static IEnumerable<BoardLine> In(this IEnumerable<BoardLine> lines, string? sort)
    {
        var descending = sort?.StartsWith('-') is true;
        var ordered = sort?.TrimStart('-') switch
        {
            "ten" => By(lines, l => l.Name, Names, descending),
            "han" => By(lines, l => l.Place.Deadline ?? DateOnly.MaxValue, null, descending),
            "trang-thai" => By(lines, l => l.Place.State, null, descending),
            "nop" => By(lines, l => l.Place.SentAt ?? DateTimeOffset.MaxValue, null, descending),
            _ => lines.OrderByDescending(l => l.Timing is Progress.Timing.Missing),
        };
        return ordered.ThenBy(l => l.Name, Names).ThenBy(l => l.Place.Id.Value);
    }

    private static IOrderedEnumerable<BoardLine> By<TKey>(
        IEnumerable<BoardLine> lines,
        Func<BoardLine, TKey> key,
        IComparer<TKey>? order,
        bool descending
    ) => descending ? lines.OrderByDescending(key, order) : lines.OrderBy(key, order);
}
