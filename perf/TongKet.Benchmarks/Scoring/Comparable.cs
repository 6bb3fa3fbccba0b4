using System.Text;
using System.Text.RegularExpressions;

namespace TongKet.Benchmarks.Scoring;

/// <summary>
/// Text in the form in which it is compared: without letter case, emphasis marks, final punctuation and the style of tone
/// placement (the tones of a word go to its end).
/// </summary>
internal static partial class Comparable
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    public static string Fold(string? text)
    {
        if (text is null)
        {
            return "";
        }

        var lower = Marks().Replace(text, "").ToLowerInvariant().Normalize(NormalizationForm.FormD);
        var words = Blanks().Split(lower.Trim()).Select(ToneLast);
        var folded = string.Join(' ', words).Normalize(NormalizationForm.FormC);
        folded = folded.Replace('–', '-').Replace('“', '"').Replace('”', '"').Replace('’', '\'');
        return FinalMarks().Replace(Hyphens().Replace(folded, "-"), "").Trim();
    }

    public static bool AreSame(string? a, string? b) => Fold(a) == Fold(b);

    /// <summary>Common words over all words of two texts.</summary>
    public static double Overlap(string? a, string? b)
    {
        var (first, second) = (Words(a), Words(b));
        var common = first.Count(second.Contains);
        return first.Count + second.Count == 0 ? 1 : (double)common / Math.Max(1, first.Count + second.Count - common);
    }

    private static HashSet<string> Words(string? text) => [.. Word().Matches(Fold(text)).Select(m => m.Value)];

    private static string ToneLast(string word) =>
        string.Concat(word.Where(c => !Tones.Contains(c, StringComparison.Ordinal)))
        + string.Concat(word.Where(c => Tones.Contains(c, StringComparison.Ordinal)));

    [GeneratedRegex(@"[*_☐]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\s*-\s*")]
    private static partial Regex Hyphens();

    [GeneratedRegex(@"[\s.,;:/]+$")]
    private static partial Regex FinalMarks();

    // A tone behind a consonant stands alone and is no letter.
    [GeneratedRegex(@"[\p{L}\p{N}_]+")]
    private static partial Regex Word();
}
