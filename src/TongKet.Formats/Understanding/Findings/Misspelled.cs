using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>
/// A word whose letters make a syllable while its marks do not: "ngừơi", "đựơc", "trién" (often a slip of OCR).
/// Only marked words of one syllable are looked at, so foreign words stay out.
/// </summary>
internal static class Misspelled
{
    private static readonly string[] Diphthongs = ["ươ", "iê", "yê", "uô", "uâ"];

    public static IEnumerable<Finding> In(FindingFrame frame)
    {
        // A paper says the same words again and again.
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        return from passage in frame.Passages
            from word in Word.Of(passage.Value)
            where word.Text.Length is > 2 and < 8 && IsKnownWrong(word.Text)
            select new Finding(
                "text.misspelled",
                $"Sai chính tả hoặc đặt sai dấu: “{word.Text}”.",
                passage.Text.Span(word.Start, word.Text.Length),
                FindingSeverity.Notice,
                "Hãy đối chiếu với bản gốc."
            );

        bool IsKnownWrong(string text) => known.TryGetValue(text, out var wrong) ? wrong : known[text] = IsWrong(text);
    }

    private static bool IsWrong(string text)
    {
        // Abbreviations (BCĐ, TƯ) are capitals without a tone.
        var lower = text.ToLowerInvariant();
        var syllable = Syllable.Of(lower);
        if (!text.All(char.IsLetter) || lower.All(c => c <= '\u007f') || (syllable is { Tone: '\0' } && text.Skip(1).Any(char.IsUpper)))
        {
            return false;
        }

        return syllable is not { IsValid: true } ? Unmarked.IsSyllable(lower) : IsMisplaced(syllable.Value);
    }

    /// <summary>ươ, iê, yê, uô with a consonant behind carry the tone on their second vowel.</summary>
    private static bool IsMisplaced(Syllable syllable) =>
        syllable.ToneAt >= 0
        && Diphthongs.Any(d =>
            syllable.Base.IndexOf(d, StringComparison.Ordinal) is >= 0 and var at
            && at + 1 != syllable.ToneAt
            && at + 2 < syllable.Base.Length
        );
}
