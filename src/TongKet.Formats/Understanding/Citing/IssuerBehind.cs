using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>The issuer that follows a symbol or its date: "… của Ban Thường vụ Tỉnh ủy về …".</summary>
internal static partial class IssuerBehind
{
    public static (string Name, int End)? At(string text, int at, int limit)
    {
        var match = Of().Match(text, at, Math.Min(limit, text.Length) - at);
        if (!match.Success || match.Index != at)
        {
            return null;
        }

        var start = match.Index + match.Length;
        var end = IssuerName.End(text, start, limit);
        return end > start + 2 && IssuerName.IsBody(text[start..end]) ? (text[start..end].TrimEnd(), end) : null;
    }

    [GeneratedRegex(@"\G\s*(?:\([^)]{0,30}\)\s*)?,?\s*(?:của\s+|(?=Hội nghị (?:lần )?thứ))", RegexOptions.None, 1000)]
    private static partial Regex Of();
}
