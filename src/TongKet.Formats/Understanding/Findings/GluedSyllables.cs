using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>Takes syllables apart that were written as one word. Loan words and names of peoples are written so on purpose.</summary>
internal static class GluedSyllables
{
    private const int MostParts = 3;

    private static readonly HashSet<string> Loans = WordList.Set(
        """
        cácbon | vắcxin | vácxin | xăngđan | côngtenơ | côngtơ | ximăng | điôxin | điôxít | điezen | xêmina | vânkiều | tàôi | giẻtriêng | bruvânkiều |
        amiăng | bêtông | pôlyme | ôtô | môtô | kilômét | xăngtimét | milimét | lôgích | canxi | prôtêin | hécta | ampe | vôn
        """
    );

    public static string? Apart(string text)
    {
        if (text.Take(2).All(char.IsUpper) && text.SkipWhile(char.IsUpper).Count() is >= 3 and var tail && tail < text.Length)
        {
            return OfAbbreviation(text, text.Length - tail);
        }

        var lower = text.ToLowerInvariant();
        if (lower.All(c => c <= '\u007f') || Loans.Contains(Folding.Fold(lower)) || Unmarked.IsSyllable(lower))
        {
            return null;
        }

        var parts = Split(lower, MostParts);
        if (parts is null || !IsSure(text, parts))
        {
            return null;
        }

        var (apart, at) = (new List<string>(), 0);
        foreach (var part in parts)
        {
            apart.Add(text[at..(at += part.Length)]);
        }

        return string.Join(' ', apart);
    }

    /// <summary>"UBNDtỉnh".</summary>
    private static string? OfAbbreviation(string text, int at)
    {
        var behind = text[at..];
        return behind.All(char.IsLower) && behind.Any(c => c > '\u007f') && Syllable.Of(behind) is { IsValid: true, Tone: not '\0' }
            ? $"{text[..at]} {behind}"
            : null;
    }

    private static List<string>? Split(string lower, int most)
    {
        if (Syllable.Of(lower) is { IsValid: true })
        {
            return [lower];
        }

        // The longest first syllable: "nghịquyết" is nghị + quyết.
        for (var i = Math.Min(7, lower.Length - 1); most > 1 && i > 0; i--)
        {
            if (Syllable.Of(lower[..i]) is { IsValid: true } && Split(lower[i..], most - 1) is { } rest)
            {
                return [lower[..i], .. rest];
            }
        }

        return null;
    }

    /// <summary>Tones that loan words never have, or whole syllables of three letters and more.</summary>
    private static bool IsSure(string text, List<string> parts)
    {
        var isName = char.IsUpper(text[0]) && !text.All(char.IsUpper);
        var toned = parts.Select(p => Syllable.Of(p)!.Value).Count(s => s.Tone != '\0' && !(s.EndsInStop && s.Tone == '\u0301'));
        return parts.Count switch
        {
            1 => false,
            2 => parts.TrueForAll(p => p.Length >= 3)
                ? toned > 0 || !text.All(char.IsUpper)
                : toned > 0 && parts.TrueForAll(p => p.Length >= 2) && !isName,
            _ => toned > 1 && parts.TrueForAll(p => p.Length >= 2),
        };
    }
}
