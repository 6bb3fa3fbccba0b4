using TongKet.Formats.Checking.Locating;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking.Checks;

/// <summary>"Số: 05/QĐ-UBND" in State papers, "Số 05-NQ/TU" in the Party's.</summary>
internal static class NumberWording
{
    // "412/CV-TU" of a Party committee is "412-CV/TU"; "58-KH/UBND" of an office of the State "58/KH-UBND". A third mark is left to a person.
    private static string Joined(string symbol, string join)
    {
        var marks = symbol.Count(c => c is '-' or '/');
        var isOther = marks == 2 && symbol[0] is '-' or '/' && symbol[0] != join[0] && symbol.Contains(join[0], StringComparison.Ordinal);
        return isOther
            ? string.Concat(
                symbol.Select(c =>
                    c == '-' ? '/'
                    : c == '/' ? '-'
                    : c
                )
            )
            : symbol;
    }

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

        return $"{profile.Letterhead.Number.Prefix}{(number.Length == 1 ? "0" : "")}{number}{Joined(symbol, profile.Letterhead.Number.Join)}";
    }
}
