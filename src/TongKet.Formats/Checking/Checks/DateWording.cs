using System.Globalization;
using TongKet.Formats.Checking.Locating;

namespace TongKet.Formats.Checking.Checks;

/// <summary>"ngày 05 tháng 02 năm 2026", but "tháng 3".</summary>
internal static class DateWording
{
    public static string? Right(string text)
    {
        var match = LinePatterns.Place.Match(text);
        if (!match.Success)
        {
            return null;
        }

        // From the back, so that the positions in front stay true.
        foreach (var (group, below) in new[] { ("month", 3), ("day", 10) })
        {
            var value = match.Groups[group].Value.Trim();
            if (
                value.Length == 1
                && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number > 0
                && number < below
            )
            {
                text = text.Insert(match.Groups[group].Index, "0");
            }
        }

        return text;
    }
}
