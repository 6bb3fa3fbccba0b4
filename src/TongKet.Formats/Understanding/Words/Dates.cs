using System.Globalization;
using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Words;

/// <summary>A date as papers write it, with its place in the text; the year is null where it is not printed.</summary>
internal sealed record WrittenDate(int Day, int Month, int? Year, int Start, int Length)
{
    public int End => Start + Length;

    public DateOnly? On(int? defaultYear) =>
        (Year ?? defaultYear) is { } year && Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;
}

/// <summary>Reads "27/5/2026", "17-5-2026", "ngày 27 tháng 5 năm 2026", "15/12".</summary>
internal static partial class Dates
{
    public static WrittenDate? At(string text, int start)
    {
        var match = Date().Match(text, start);
        return match.Success && match.Index == start ? Of(match) : null;
    }

    public static WrittenDate? Of(Match match)
    {
        var day = Number(match, "d");
        var month = Number(match, "m");
        int? year = match.Groups["y"].Success ? Number(match, "y") : null;
        return day is >= 1 and <= 31 && month is >= 1 and <= 12 && year is null or (>= 1900 and < 2200)
            ? new WrittenDate(day, month, year, match.Index, match.Length)
            : null;
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    [GeneratedRegex(
        @"\G(?<d>\d{1,2})(?:\s*[/.-]\s*(?<m>\d{1,2})(?:\s*[/.-]\s*(?<y>\d{4}))?(?![\d/])|\s+tháng\s+(?<m>\d{1,2})(?:\s*(?:năm|/|,)\s*(?<y>\d{4}))?(?!\d))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Date();
}
