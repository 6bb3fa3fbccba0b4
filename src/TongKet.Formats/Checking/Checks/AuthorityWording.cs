using System.Text.RegularExpressions;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking.Checks;

/// <summary>How the power to sign is abbreviated: in the form that the layout's own data gives the same letters.</summary>
internal static partial class AuthorityWording
{
    public static string Sample(LayoutProfile profile) => string.Join(", ", profile.Foot.AuthorityForms);

    public static string? Right(string text, LayoutProfile profile) =>
        Start.Match(text) is { Success: true } match
        && profile.Foot.AuthorityForms.FirstOrDefault(f => Letters(f) == Letters(match.Value)) is { } form
            ? $"{form} {text[match.Length..]}"
            : null;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    // "TM ỦY BAN", "T.M ỦY BAN", "KT. GIÁM ĐỐC", "T/L BAN THƯỜNG VỤ"; letters that no layout knows are no power to sign.
    [GeneratedRegex(@"^\p{Lu}(?:\s*[./]?\s*\p{Lu}){1,2}\s*[./]?\s+(?=\p{Lu})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Start { get; }
}
