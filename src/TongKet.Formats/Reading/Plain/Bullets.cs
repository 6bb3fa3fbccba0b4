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

        // Markdown writes any bullet as a star; in a plain text the star is what the paper printed.
        return dashes < Few && Star.Count(text) >= Few && Markdown.IsMatch(text) ? Star.Replace(text, "$1- ") : text;
    }
}
