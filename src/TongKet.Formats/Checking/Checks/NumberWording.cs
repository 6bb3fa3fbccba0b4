using TongKet.Formats.Checking.Locating;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking.Checks;

/// <summary>"Số: 05/QĐ-UBND" in State papers, "Số 05-NQ/TU" in the Party's.</summary>
internal static class NumberWording
{
    public static string? Right(string text, bool last, LayoutProfile profile)
    {
        var match = LinePatterns.Number.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"].Value.Trim();
        var symbol = match.Groups["symbol"].Value.Trim();
        // A number left blank for the clerk stays as it is drawn.
        if (number.Length == 0 || !number.All(char.IsDigit))
        {
            var drawn = text["Số".Length..];
            drawn = drawn.TrimStart() is [':', .. var behind] ? behind : drawn;
            return profile.Letterhead.Number.Prefix.Trim() + (drawn.Length > 0 && char.IsWhiteSpace(drawn[0]) ? "" : " ") + drawn;
        }

        return $"{profile.Letterhead.Number.Prefix}{(number.Length == 1 ? "0" : "")}{number}{symbol}";
    }
}
