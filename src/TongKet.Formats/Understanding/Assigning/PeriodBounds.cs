using System.Globalization;
using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>First and last day of a period that a pattern found: week, month, quarter, half year, year, years.</summary>
internal static class PeriodBounds
{
    private static readonly string[] Quarters = ["i", "ii", "iii", "iv"];
    private static readonly string[] Weeks = ["nhất", "hai", "ba", "tư"];

    /// <param name="match">Groups y, z, m, q, half, week.</param>
    /// <param name="defaultYear">The paper's year, for a month or quarter without one.</param>
    public static (DateOnly From, DateOnly To)? Of(Match match, int? defaultYear)
    {
        if (Number(match, "y") is not { } year)
        {
            year = defaultYear ?? 0;
        }

        if (year is < 1900 or > 2199)
        {
            return null;
        }

        if (Number(match, "m") is { } month)
        {
            return month is < 1 or > 12 ? null
                : match.Groups["week"].Success ? Week(year, month, match.Groups["week"].Value)
                : Span(year, month, 1);
        }

        if (match.Groups["q"].Success)
        {
            var quarter = Math.Max(Array.IndexOf(Quarters, match.Groups["q"].Value), (Number(match, "q") ?? 0) - 1);
            // "quý II và quý III/2023" is both of them.
            var last = match.Groups["r"].Success
                ? Math.Max(Array.IndexOf(Quarters, match.Groups["r"].Value), (Number(match, "r") ?? 0) - 1)
                : quarter;
            return quarter is < 0 or > 3 || last < quarter || last > 3 ? null : Span(year, (quarter * 3) + 1, (last - quarter + 1) * 3);
        }

        if (match.Groups["half"].Success)
        {
            return Span(year, match.Groups["half"].Value.StartsWith('đ') ? 1 : 7, 6);
        }

        var end = Number(match, "z") ?? year;
        return end < year || end > 2199 ? null : (new DateOnly(year, 1, 1), new DateOnly(end, 12, 31));
    }

    private static (DateOnly, DateOnly) Week(int year, int month, string word)
    {
        var first = new DateOnly(year, month, 1);
        if (word.Contains("cuối", StringComparison.Ordinal))
        {
            var last = first.AddMonths(1).AddDays(-1);
            return (last.AddDays(-6), last);
        }

        var index = Math.Max(0, Array.FindIndex(Weeks, w => word.Contains(w, StringComparison.Ordinal)));
        return (first.AddDays(7 * index), first.AddDays((7 * index) + 6));
    }

    private static (DateOnly, DateOnly) Span(int year, int month, int months)
    {
        var from = new DateOnly(year, month, 1);
        return (from, from.AddMonths(months).AddDays(-1));
    }

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
