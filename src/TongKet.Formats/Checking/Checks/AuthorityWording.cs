using System.Text.RegularExpressions;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking.Checks;

/// <summary>"T/M", "K/T", "T/L" in the Party's papers; "TM.", "KT.", "TL.", "TUQ." in State papers.</summary>
internal static partial class AuthorityWording
{
    public static string Sample(LayoutProfile profile) => profile.Family is LayoutFamily.Party ? "T/M, K/T, T/L" : "TM., KT., TL., TUQ.";

    public static string? Right(string text, LayoutProfile profile) =>
        Start.Match(text) is { Success: true } match
            ? profile.Family is LayoutFamily.Party
                ? $"T/{match.Groups["second"].Value} {text[match.Length..]}".Replace("T/T", "K/T", StringComparison.Ordinal)
                : $"{(match.Groups["first"].Value == "K" ? "KT" : "T" + match.Groups["second"].Value)}. {text[match.Length..]}"
            : null;

    // "TM ỦY BAN", "T.M ỦY BAN", "KT. GIÁM ĐỐC", "T/L BAN THƯỜNG VỤ": T or K, then M, L or T.
    [GeneratedRegex(@"^(?<first>[TK])\s*[./]?\s*(?<second>[MLT])\s*[./]?\s+(?=\p{Lu})", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Start { get; }
}
