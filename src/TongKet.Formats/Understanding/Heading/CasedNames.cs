using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Writes a name printed in capitals as the paper itself writes it in a sentence; else by rule.</summary>
internal sealed class CasedNames(PaperView view, string? place)
{
    private const int Searched = 400;

    public string Write(string name)
    {
        if (!Casing.IsUpper(name) || name.Length < 6)
        {
            return name;
        }

        var folded = Folding.Fold(name);
        foreach (var passage in view.Passages.Take(Searched))
        {
            var text = passage.Value;
            var at = text.Length < name.Length || Casing.IsUpper(text) ? -1 : Folding.Fold(text).IndexOf(folded, StringComparison.Ordinal);
            if (at >= 0 && !Casing.IsUpper(text.Substring(at, name.Length)))
            {
                // The letterhead's own spelling of the tones, the sentence's capitals.
                return string.Concat(name.Select((c, i) => char.IsUpper(text[at + i]) || i == 0 ? c : char.ToLowerInvariant(c)));
            }
        }

        return WithPlace(Casing.Sentence(name));
    }

    private string WithPlace(string name) =>
        place is not null && name.EndsWith(' ' + place, StringComparison.OrdinalIgnoreCase) ? name[..^place.Length] + place : name;
}
