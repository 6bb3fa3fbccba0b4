using System.Net;
using System.Text.RegularExpressions;

namespace TongKet.Formats.RichTexts;

/// <summary>A look at HTML before it is parsed: how deep it opens elements without closing them.</summary>
internal static partial class HtmlNesting
{
    public static int DeepestOf(string html)
    {
        var (open, deepest) = (0, 0);
        foreach (var tag in Tag.EnumerateMatches(html))
        {
            var text = html.AsSpan(tag.Index, tag.Length);
            if (text[1] == '/')
            {
                open = Math.Max(0, open - (ClosesItself(text[2..]) ? 0 : 1));
            }
            else if (!ClosesItself(text[1..]))
            {
                deepest = Math.Max(deepest, ++open);
            }
        }

        return deepest;
    }

    public static string BareText(string html) => WebUtility.HtmlDecode(AnyTag.Replace(html, "\n"));

    // Void elements, and those that a parser closes by itself when the next one opens.
    private static bool ClosesItself(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[8];
        var length = Math.Min(name.Length, lower.Length);
        name[..length].ToLowerInvariant(lower);
        return lower[..length]
            is "br"
                or "hr"
                or "img"
                or "col"
                or "input"
                or "meta"
                or "link"
                or "wbr"
                or "p"
                or "li"
                or "td"
                or "th"
                or "tr"
                or "option";
    }

    [GeneratedRegex("</?[a-z][a-z0-9]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag { get; }

    [GeneratedRegex("<(?:script|style)[^>]*>[^<]*|<[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyTag { get; }
}
