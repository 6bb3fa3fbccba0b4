using System.Globalization;
using TongKet.Formats.Checking.Locating;
using TongKet.Formats.Writing.Layout;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>"ngày 05 tháng 02 năm 2026", but "tháng 3".</summary>
internal static class DateWording
{
    public static string? Right(string text, LayoutProfile profile)
    {
        var match = LinePatterns.Place.Match(text);
        if (!match.Success)
        {
            var loose = LinePatterns.LoosePlace.Match(text);
            return loose.Success
                ? Right(
                    $"{loose.Groups["place"].Value.Trim()}, ngày {loose.Groups["day"]} tháng {loose.Groups["month"]} năm {loose.Groups["year"]}",
                    profile
                )
                : null;
        }

        // From the back, so that the positions in front stay true.
        foreach (var (group, property) in new[] { ("month", LayoutProperty.MonthZeroBelow), ("day", LayoutProperty.DayZeroBelow) })
        {
            var below = LayoutRules.Find(profile, LayoutComponent.PlaceDate, property)?.Most ?? 0;
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
