using TongKet.Formats.Text;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Restoring;

/// <summary>Finds in a text without marks the phrase that it can only be.</summary>
internal sealed class ClosedPhrases
{
    private const int LongestWords = 7;
    private const int ShortestMasked = 7;
    private const int MaskedWords = 3;
    private static readonly Lazy<ClosedPhrases> Made = new(() => new ClosedPhrases());
    private readonly Dictionary<string, string[]> _phrases;
    private readonly Dictionary<string, string[]> _names;
    private readonly Dictionary<string, string> _masked = new(StringComparer.Ordinal);

    private ClosedPhrases()
    {
        _phrases = ByBare(ClosedWords.Phrases);
        _names = ByBare(ClosedWords.Names);
        foreach (var (bare, phrases) in _phrases.Where(p => p.Value.Length == 1 && p.Key.Length >= ShortestMasked))
        {
            for (var i = 0; i < bare.Length && bare.AsSpan().Count(' ') < MaskedWords; i++)
            {
                if (bare[i] != ' ')
                {
                    var mask = Masked(bare, i);
                    _masked[mask] = _masked.ContainsKey(mask) ? "" : phrases[0];
                }
            }
        }
    }

    public static ClosedPhrases All => Made.Value;

    /// <summary>The phrase that begins at a word, and how many words it takes; null where none does, the text itself where it is written right.</summary>
    public (string Phrase, int Words)? At(NoisyLine line, int word)
    {
        for (var count = Math.Min(LongestWords, line.Run(word)); count > 1; count--)
        {
            var (start, end) = (line.Words[word].Start, line.Words[word + count - 1].End);
            var bare = line.Bare[start..end];
            var found = _phrases.GetValueOrDefault(bare) ?? (char.IsUpper(line.Text[start]) ? _names.GetValueOrDefault(bare) : null);
            if (found is not null)
            {
                var written = line.Folded[start..end];
                return found.Contains(written, StringComparer.Ordinal) ? (written, count)
                    : Nearest(found, written) is var phrase && MisreadWords.Are(written, phrase) ? (phrase, count)
                    : null;
            }

            if (count <= MaskedWords && end - start >= ShortestMasked && OneOff(line, bare, word, count) is { } near)
            {
                return (near, count);
            }
        }

        return null;
    }

    // One letter was read as another: only where that makes no Vietnamese syllable. Two letters may be a code ("TW").
    private string? OneOff(NoisyLine line, string bare, int word, int count)
    {
        if (line.Words.Skip(word).Take(count).All(w => w.End - w.Start < 3 || Syllables.Is(line.Text.AsSpan(w.Start, w.End - w.Start))))
        {
            return null;
        }

        for (var i = 0; i < bare.Length; i++)
        {
            if (bare[i] != ' ' && _masked.TryGetValue(Masked(bare, i), out var phrase) && phrase.Length > 0)
            {
                return phrase;
            }
        }

        return null;
    }

    private static string Nearest(string[] phrases, string written) => phrases.MinBy(p => p.Zip(written).Count(c => c.First != c.Second))!;

    private static string Masked(string bare, int at) => string.Concat(bare.AsSpan(0, at), "?", bare.AsSpan(at + 1));

    private static Dictionary<string, string[]> ByBare(IEnumerable<string> phrases) =>
        phrases
            .GroupBy(Words.Bare.Of, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
}
