using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>How the paper's own sentences write a name that its letterhead prints in capitals, or that OCR read with lost marks.</summary>
internal sealed class Spelling(PaperView view)
{
    private const int Searched = 400;
    private const int Shortest = 6;

    /// <summary>The name in a sentence's capitals, by the letterhead's own spelling of tones; null where no sentence has it.</summary>
    public string? InSentence(string name)
    {
        if (name.Length < Shortest)
        {
            return null;
        }

        var (folded, bare) = (Folding.Fold(name), Bare.Of(name));
        string? damaged = null;
        foreach (var text in view.Passages.Take(Searched).Select(p => p.Value).Where(t => t.Length > name.Length && !Casing.IsUpper(t)))
        {
            if (At(Folding.Fold(text), folded) is var at and >= 0 && !Casing.IsUpper(text.Substring(at, name.Length)))
            {
                return string.Concat(name.Select((c, i) => char.IsUpper(text[at + i]) || i == 0 ? c : char.ToLowerInvariant(c)));
            }

            if (damaged is null && At(Bare.Of(text), bare) is var near and >= 0 && !Casing.IsUpper(text.Substring(near, name.Length)))
            {
                damaged = char.ToUpperInvariant(text[near]) + text.Substring(near + 1, name.Length - 1);
            }
        }

        return damaged;
    }

    /// <summary>Whole words only: "SỞ Y TẾ" is not in "sở y tếp".</summary>
    private static int At(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return -1;
    }
}
