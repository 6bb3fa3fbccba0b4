using System.Text.RegularExpressions;

namespace TongKet.Formats.Reading.Plain;

/// <summary>Bullets that are letters and stars elsewhere: Word's round bullet comes out as "o", Markdown's as "*".</summary>
internal static partial class Bullets
{
    private const int Few = 2;

    [GeneratedRegex(@"^[ \t]*[-–—•][ \t]+(?=\S)", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dash { get; }

    [GeneratedRegex(@"^([ \t]*)o[ \t]+(?=[\p{Lu}\d“""(*])", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Round { get; }

    [GeneratedRegex(@"^([ \t]*)\*[ \t]+(?=[^\s*])", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Star { get; }

    [GeneratedRegex(@"^([ \t]*)[~»«][ \t]+(?=[\p{Lu}\d])", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tilde { get; }

    [GeneratedRegex(@"^#{1,6}[ \t]+\S|\*\*\S", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Markdown { get; }

    // Word's clipboard puts a tab between a mark and its text.
    [GeneratedRegex(
        @"^([ \t]*(?:[-–—+]|\d{1,3}[.)]|[a-zđ][.)]|[IVX]{1,6}\.))[ \t]*\t[ \t]*(?=\S)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Tab { get; }

    /// <summary>Beside dashes, a star heads what they list, and Word's round bullet stands one level below them.</summary>
    public static string ToDashes(string text)
    {
        text = text.Contains('\t', StringComparison.Ordinal) ? Tab.Replace(text, "$1 ") : text;
        var dashes = Dash.Count(text);
        if (Round.Count(text) >= Few)
        {
            text = Round.Replace(text, dashes >= Few ? "$1+ " : "$1- ");
        }

        // What a scan makes of a dash: no line begins with it on paper.
        text = dashes > 0 ? Tilde.Replace(text, "$1- ") : text;
        // Markdown writes any bullet as a star; in a plain text the star is what the paper printed.
        var isBullet = Star.Count(text) >= Few && Markdown.IsMatch(text) && (dashes < Few || !StandTogether(text));
        // An escaped star stays what was printed and opens no emphasis.
        return isBullet ? Star.Replace(text, dashes < Few ? "$1- " : @"$1\* ") : text;
    }

    /// <summary>Whether a star stands right above or below a dash: then they are two levels. The dashes of "Nơi nhận" stand alone.</summary>
    private static bool StandTogether(string text)
    {
        var (wasStar, wasDash) = (false, false);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }

            var (isStar, isDash) = (Star.IsMatch(line), Dash.IsMatch(line));
            if ((wasStar && isDash) || (wasDash && isStar))
            {
                return true;
            }

            (wasStar, wasDash) = (isStar, isDash);
        }

        return false;
    }
}
