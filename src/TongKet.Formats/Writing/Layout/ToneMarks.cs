using System.Text.RegularExpressions;

namespace TongKet.Formats.Writing.Layout;

/// <summary>
/// Puts the tone mark of open oa, oe, uy where a layout wants it (uỷ or ủy). Used for the words that the layout itself prints; typed text and
/// people's names stay as they were typed.
/// </summary>
public static partial class ToneMarks
{
    private const string OnFirst = "òóỏõọùúủũụÒÓỎÕỌÙÚỦŨỤ";
    private const string Bare = "ooooouuuuuOOOOOUUUUU";
    private const string OnA = "àáảãạ";
    private const string OnE = "èéẻẽẹ";
    private const string OnY = "ỳýỷỹỵ";

    /// <summary>The text with its tone marks placed.</summary>
    public static string Place(string text, TonePlacement placement) =>
        placement is TonePlacement.OnMainVowel ? First.Replace(text, ToMain) : Main.Replace(text, ToFirst);

    /// <summary>Whether two texts say the same, however their tone marks stand and their letters are cased.</summary>
    internal static bool Same(string one, string other) =>
        string.Equals(
            Place(one.Trim(), TonePlacement.OnMainVowel),
            Place(other.Trim(), TonePlacement.OnMainVowel),
            StringComparison.OrdinalIgnoreCase
        );

    private static string ToMain(Match match)
    {
        var at = OnFirst.IndexOf(match.Value[0], StringComparison.Ordinal);
        return $"{Bare[at]}{Cased(Marks(match.Value[1])[at % 5], match.Value[1])}";
    }

    private static string ToFirst(Match match)
    {
        var second = char.ToLowerInvariant(match.Value[1]);
        var (vowel, tone) = (
            "aey".IndexOf(Base(second), StringComparison.Ordinal),
            Marks(Base(second)).IndexOf(second, StringComparison.Ordinal)
        );
        var first = OnFirst.Substring(char.ToLowerInvariant(match.Value[0]) == 'o' ? 0 : 5, 5)[tone];
        return $"{Cased(first, match.Value[0])}{Cased("aey"[vowel], match.Value[1])}";
    }

    private static string Marks(char vowel) =>
        char.ToLowerInvariant(vowel) switch
        {
            'a' => OnA,
            'e' => OnE,
            _ => OnY,
        };

    private static char Base(char marked) =>
        OnA.Contains(marked) ? 'a'
        : OnE.Contains(marked) ? 'e'
        : 'y';

    private static char Cased(char letter, char like) => char.IsUpper(like) ? char.ToUpperInvariant(letter) : letter;

    // Only open syllables differ: "hoàn" and "huỳnh" are written one way.
    [GeneratedRegex(@"(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex First { get; }

    [GeneratedRegex(@"(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Main { get; }
}
