using TongKet.Formats.Checking.Locating;
using TongKet.Formats.Writing.Layout;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Words that the law itself fixes: the country's name, the motto, "Nơi nhận:", "Kính gửi:".</summary>
internal static class FixedWording
{
    /// <summary>The title as the law words it; null where the paper's family has another one.</summary>
    public static string? Title(string text, LayoutProfile profile) =>
        profile.Letterhead.Right[0].Text is var wanted && NearWords.Are(text, wanted) ? Kept(text, wanted) : null;

    /// <summary>The motto, with hyphens and blanks between its parts.</summary>
    public static string? Motto(string text, LayoutProfile profile) =>
        profile.Letterhead.Right.ElementAtOrDefault(1) is { } line ? Kept(text, line.Text) : null;

    /// <summary>"Nơi nhận:" with its colon.</summary>
    public static string Recipients(string text) => Kept(text, FixedWords.Recipients);

    /// <summary>"Kính gửi: Sở Nội vụ" where it says "Kính gởi" or lacks the colon; the names behind stay.</summary>
    public static string? Addressee(string text, LayoutProfile profile)
    {
        var at = text.IndexOf(':', StringComparison.Ordinal) is > 0 and < 12 and var colon ? colon : text.Length;
        if (at > 12 || !(NearWords.Are(text[..at], FixedWords.Addressee) || NearWords.Are(text[..at], FixedWords.MisspeltAddressee)))
        {
            return null;
        }

        var wanted = LayoutRules.Find(profile, LayoutComponent.AddresseeLabel, LayoutProperty.Text)?.Words ?? FixedWords.Addressee;
        return wanted.TrimEnd(':') + (at < text.Length ? text[at..] : ":");
    }

    // Capitals are the business of the look, and both places of a tone mark are right.
    private static string Kept(string text, string wanted) => ToneMarks.Same(text, wanted) ? text : wanted;
}
