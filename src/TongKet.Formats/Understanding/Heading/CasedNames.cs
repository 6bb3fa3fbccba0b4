using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Writes a name printed in capitals as the paper itself writes it in a sentence; else by rule.</summary>
internal sealed class CasedNames(Spelling spelling, string? place)
{
    public string Write(string name) => !Casing.IsUpper(name) ? name : spelling.InSentence(name) ?? WithPlace(Casing.Sentence(name));

    private string WithPlace(string name) =>
        place is not null && name.EndsWith(' ' + place, StringComparison.OrdinalIgnoreCase) ? name[..^place.Length] + place : name;
}
