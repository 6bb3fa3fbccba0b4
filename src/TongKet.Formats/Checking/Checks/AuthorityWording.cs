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
                ? $"{match.Groups["first"].Value}/{match.Groups["second"].Value} {text[match.Length..]}"
                : $"{match.Groups["first"].Value}{match.Groups["second"].Value}. {text[match.Length..]}"
            : null;

    // "TM ỦY BAN", "T.M ỦY BAN", "KT. GIÁM ĐỐC", "T/L BAN THƯỜNG VỤ": T and M or L, or K and T; other letters are no authority to sign.
    [GeneratedRegex(
        @"^(?:(?<first>T)\s*[./]?\s*(?<second>[ML])|(?<first>K)\s*[./]?\s*(?<second>T))\s*[./]?\s+(?=\p{Lu})",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Start { get; }
}
