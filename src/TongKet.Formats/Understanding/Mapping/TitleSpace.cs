using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Mapping;

/// <summary>Titles as sets of weighted words: what stands in every title (the resolution's number) weighs little.</summary>
internal sealed class TitleSpace
{
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    public TitleSpace(IEnumerable<string> titles)
    {
        var all = titles.Select(Words).ToList();
        foreach (var word in all.SelectMany(w => w))
        {
            _weights[word] = _weights.GetValueOrDefault(word) + 1;
        }

        foreach (var word in _weights.Keys)
        {
            _weights[word] = Math.Log(1 + (all.Count / _weights[word]));
        }
    }

    /// <summary>Words and pairs of words, each once.</summary>
    public static HashSet<string> Words(string title)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var before = "";
        foreach (
            var word in Folding
                .Fold(title)
                .Split([' ', ',', ';', ':', '.', '(', ')', '-', '–', '/', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            words.Add(word);
            if (before.Length > 0)
            {
                words.Add(before + " " + word);
            }

            before = word;
        }

        return words;
    }

    /// <summary>0 (nothing in common) to 1 (the same words): cosine, raised where one title is contained in the other.</summary>
    public double Likeness(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return 0;
        }

        var common = a.Where(b.Contains).Sum(Weight);
        var first = a.Sum(Weight);
        var second = b.Sum(Weight);
        var cosine = common / Math.Sqrt(first * second);
        var contained = common / Math.Min(first, second);
        return (0.65 * cosine) + (0.35 * contained);
    }

    /// <summary>How much of the first's weight the second holds.</summary>
    public double Share(HashSet<string> a, HashSet<string> b) =>
        a.Count == 0 || b.Count == 0 ? 0 : a.Where(b.Contains).Sum(Weight) / a.Sum(Weight);

    private double Weight(string word) => _weights.GetValueOrDefault(word, 1);
}
