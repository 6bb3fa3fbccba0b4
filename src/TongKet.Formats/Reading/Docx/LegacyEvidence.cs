using TongKet.Formats.Text.LegacyFonts;

namespace TongKet.Formats.Reading.Docx;

/// <summary>What a first look at a file said of old encodings, for the second look that it makes worth while.</summary>
/// <param name="Assumed">The encoding of all text whatever its font, where the words leave no doubt though no font says so.</param>
/// <param name="Votes">Stretches of text in old fonts that were in the old encoding, less those that were not.</param>
internal sealed record LegacyEvidence(LegacyEncoding? Assumed = null, int Votes = 0)
{
    public static readonly LegacyEvidence None = new();
}
