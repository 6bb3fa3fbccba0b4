using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>The issuer that follows a symbol or its date: "… của Ban Thường vụ Tỉnh ủy về …".</summary>
internal static partial class IssuerBehind
{
    public static (string Name, int End)? At(string text, int at, int limit)
    {
        if (Shouted(text, at, limit) is { } shouted)
        {
            return shouted;
        }

        if (Opened(text, at, limit) is { } speaker)
        {
            return speaker;
        }

        var match = Of().Match(text, at, Math.Min(limit, text.Length) - at);
        if (!match.Success || match.Index != at)
        {
            return null;
        }

        var start = match.Index + match.Length;
        var end = IssuerName.End(text, start, limit);
        return end > start + 2 && IssuerName.IsBody(text[start..end]) ? (text[start..end].TrimEnd(), end) : null;
    }

    /// <summary>A title in capitals: "… NGÀY 26 THÁNG 4 NĂM 2026 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ …".</summary>
    private static (string Name, int End)? Shouted(string text, int at, int limit)
    {
        var window = text[at..Math.Min(Math.Min(limit, text.Length), at + LongestTitle)];
        var of = window.IndexOf("CỦA ", StringComparison.Ordinal);
        if (of is < 0 or > 3 || !Casing.IsUpper(window))
        {
            return null;
        }

        var lower = window.ToLowerInvariant();
        var start = of + 4;
        var end = IssuerName.End(lower, start, lower.Length);
        return end > start + 2 && IssuerName.IsBody(lower[start..end]) ? (Casing.Sentence(window[start..end].TrimEnd()), at + end) : null;
    }

    /// <summary>"Tại Văn bản số 12/SCT-QLTM ngày 02/02/2026, Sở Công Thương báo cáo …": the paper of who speaks in it.</summary>
    private static (string Name, int End)? Opened(string text, int at, int limit)
    {
        if (!text.StartsWith("Tại ", StringComparison.Ordinal) || at > LongestTitle || text.AsSpan(0, at).IndexOfAny(';', '(') >= 0)
        {
            return null;
        }

        var match = Speaks().Match(text, at, Math.Min(Math.Min(limit, text.Length) - at, LongestTitle));
        return match.Success && IssuerName.IsBody(match.Groups["name"].Value)
            ? (match.Groups["name"].Value, match.Groups["name"].Index + match.Groups["name"].Length)
            : null;
    }

    [GeneratedRegex(
        @"\G,\s(?<name>\p{Lu}[^,;:.()]{3,80}?)\s(?:đã\s)?(?:báo cáo|đề nghị|kiến nghị|đề xuất|có ý kiến|trình|thông báo|yêu cầu|chỉ đạo|giao|xin ý kiến)\s",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Speaks();

    private const int LongestTitle = 160;

    [GeneratedRegex(@"\G\s*(?:\([^)]{0,30}\)\s*)?,?\s*(?:của\s+|giữa\s+(?=\p{Lu})|(?=Hội nghị (?:lần )?thứ))", RegexOptions.None, 1000)]
    private static partial Regex Of();
}
