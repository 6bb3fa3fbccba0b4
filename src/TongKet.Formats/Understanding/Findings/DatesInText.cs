using System.Globalization;
using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>Every date of a text that has a year, possible or not.</summary>
internal static partial class DatesInText
{
    public static IEnumerable<WrittenDate> Of(string text) => Full().Matches(text).Select(Dates.Of).OfType<WrittenDate>();

    public static string Print(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![\d/.,-])(?<d>\d{1,2})(?:\s?[/.-]\s?(?<m>\d{1,2})\s?[/.-]\s?|\s+tháng\s+(?<m>\d{1,2})\s*(?:,\s*)?(?:năm\s+|/))(?<y>(?:19|20)\d{2})(?![\d/]|-\p{L})",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Full();
}
