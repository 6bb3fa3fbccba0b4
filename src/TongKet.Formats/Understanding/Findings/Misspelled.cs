using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>
/// A word whose letters make a syllable while its marks do not: "ngừơi", "đựơc", "trién" (often a slip of OCR).
/// Only marked words of one syllable are looked at, so foreign words stay out.
/// </summary>
internal static class Misspelled
{
    private const int Examples = 5;
    private static readonly string[] Diphthongs = ["ươ", "iê", "yê", "uô", "uâ"];

    public static IEnumerable<Finding> In(FindingFrame frame)
    {
        // A paper says the same words again and again.
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        var words =
            from passage in frame.Passages
            from word in Word.Of(passage.Value)
            where word.Text.Length is > 2 and < 8 && IsKnownWrong(word.Text)
            select (Passage: passage, Word: word);
        var slips = words.ToLookup(w => Syllable.Of(w.Word.Text.ToLowerInvariant()) is { IsValid: true });
        return Tones([.. slips[true]]).Concat(slips[false].GroupBy(s => s.Word.Text.ToLowerInvariant()).Select(Letters));

        bool IsKnownWrong(string text) => known.TryGetValue(text, out var wrong) ? wrong : known[text] = IsWrong(text);
    }

    // One keyboard setting makes all of them: one finding, not one for each word.
    private static IEnumerable<Finding> Tones(IReadOnlyList<(Passage Passage, Word Word)> slips)
    {
        if (slips.Count == 0)
        {
            yield break;
        }

        var examples = slips.Select(s => s.Word.Text).Distinct(StringComparer.OrdinalIgnoreCase).Take(Examples).Select(w => $"“{w}”");
        yield return Finding("text.misplaced-tone", $"Đặt dấu thanh sai chữ: {string.Join(", ", examples)}{Places(slips.Count)}.", slips);
    }

    private static Finding Letters(IEnumerable<(Passage Passage, Word Word)> same)
    {
        var slips = same.ToList();
        return Finding("text.misspelled", $"Sai chính tả hoặc đặt sai dấu: “{slips[0].Word.Text}”{Places(slips.Count)}.", slips);
    }

    private static string Places(int count) => count > 1 ? $" ({count} chỗ)" : "";

    private static Finding Finding(string code, string message, IReadOnlyList<(Passage Passage, Word Word)> slips) =>
        new(
            code,
            message,
            slips[0].Passage.Text.Span(slips[0].Word.Start, slips[0].Word.Text.Length),
            FindingSeverity.Notice,
            "Hãy đối chiếu với bản gốc."
        )
        {
            Count = slips.Count,
        };

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
