namespace TongKet.Formats.Understanding.Words;

/// <summary>A table of words and phrases, found by their first letter; the longest that stands at a place wins.</summary>
internal sealed class WordIndex(string words)
{
    private readonly Dictionary<char, string[]> _byLetter = WordList
        .Folded(words)
        .Distinct(StringComparer.Ordinal)
        .GroupBy(w => w[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());

    /// <summary>All of them, folded.</summary>
    public IEnumerable<string> All => _byLetter.Values.SelectMany(w => w);

    /// <summary>Length of the longest listed phrase that a folded text has at a place, or 0.</summary>
    public int LengthAt(string folded, int at) =>
        at < folded.Length && _byLetter.TryGetValue(folded[at], out var words) ? WordList.LengthAt(words, folded, at) : 0;
}
