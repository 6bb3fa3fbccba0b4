using System.Globalization;
using System.Text.RegularExpressions;

namespace TongKet.Formats.Text;

/// <summary>Dates as official papers write them: "ngày 15 tháng 9 năm 2022", "15/9/2022", "15-9-2022".</summary>
public static partial class VietnameseDates
{
    // The year has four digits: "5/9/22" is more often a section or a fraction than a date.
    [GeneratedRegex(
        @"(?<![\d/.,-])(?:ngày\s*)?(?<d>\d{1,2})(?:\s*(?:/|-|\.)\s*(?<m>\d{1,2})\s*(?:/|-|\.)\s*|\s+tháng\s+(?<m>\d{1,2})\s*(?:,\s*)?(?:năm\s+|/))(?<y>\d{4})(?![\d/]|-\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Date { get; }

    /// <summary>Every complete and possible date in a text, in order.</summary>
    public static IReadOnlyList<FoundDate> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<FoundDate>();
        foreach (Match match in Date.Matches(text))
        {
            if (Of(match) is { } date)
            {
                found.Add(new FoundDate(date, match.Index, match.Length));
            }
        }

        return found;
    }

    /// <summary>Reads a text that is a date and nothing else.</summary>
    public static bool TryParse(string? text, out DateOnly date)
    {
        date = default;
        var trimmed = text?.Trim().TrimEnd('.', ',', ';');
        if (
            trimmed is null
            || Date.Match(trimmed) is not { Success: true } match
            || match.Length != trimmed.Length
            || Of(match) is not { } parsed
        )
        {
            return false;
        }

        date = parsed;
        return true;
    }

    /// <summary>The way papers print a date in running text: 05/02/2031, 15/9/2031 with a zero before day and before months 1 and 2.</summary>
    /// <remarks>Decree 30/2020/NĐ-CP, appendix I, section II, item 4b: days under 10 and months 1, 2 take a zero.</remarks>
    public static string Print(DateOnly date) =>
        $"{Padded(date.Day, DayZeroBelow)}/{Padded(date.Month, MonthZeroBelow)}/{date.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The way papers print a date in their head: "ngày 05 tháng 02 năm 2031".</summary>
    public static string PrintInWords(DateOnly date) =>
        $"ngày {Padded(date.Day, DayZeroBelow)} tháng {Padded(date.Month, MonthZeroBelow)} năm {date.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Days below this number are printed with a zero in front.</summary>
    public const int DayZeroBelow = 10;

    /// <summary>Months below this number are printed with a zero in front.</summary>
    public const int MonthZeroBelow = 3;

    private static string Padded(int number, int below) => number.ToString(number < below ? "00" : "0", CultureInfo.InvariantCulture);

    private static DateOnly? Of(Match match)
    {
        var (day, month, year) = (Part(match, "d"), Part(match, "m"), Part(match, "y"));
        return year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int Part(Match match, string name) =>
        int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
