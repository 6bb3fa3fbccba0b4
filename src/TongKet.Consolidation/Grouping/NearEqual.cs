using System.Globalization;

namespace TongKet.Consolidation.Grouping;

/// <summary>
/// Puts passages that say nearly the same together. Texts with other numbers or another negation never come together, however alike they look:
/// "tổ chức 12 hội nghị" of one unit must not stand for "tổ chức 21 hội nghị" of another.
/// </summary>
internal static class NearEqual
{
    /// <summary>Jaccard similarity of word shingles from which two passages count as nearly equal.</summary>
    public const double Threshold = 0.6;

    private const int ShingleWords = 2;

    /// <summary>
    /// The groups, each with its longest text first. The same texts give the same groups in whatever order they come: each passage joins the
    /// group whose first text it resembles most, and first texts are chosen from the longest down.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<T>> Group<T>(IEnumerable<T> passages, Func<T, string> text, Func<T, Guid> id)
    {
        var leaders = new List<(HashSet<ulong> Shingles, List<T> Members)>();
        // Only leaders that share a shingle are looked at.
        var index = new Dictionary<ulong, List<int>>();
        var exact = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordered = passages
            .Select(p => (Passage: p, Words: PassageWords.Of(text(p))))
            .OrderByDescending(p => p.Words.Words.Count)
            .ThenBy(p => string.Join(' ', p.Words.Words), StringComparer.Ordinal)
            .ThenBy(p => id(p.Passage));
        foreach (var (passage, words) in ordered)
        {
            var key = string.Join(' ', words.Words);
            if (!exact.TryGetValue(key, out var leader))
            {
                var shingles = ShinglesOf(words);
                leader = Nearest(shingles, leaders, index);
                if (leader < 0)
                {
                    leader = leaders.Count;
                    leaders.Add((shingles, []));
                    foreach (var shingle in shingles)
                    {
                        (index.TryGetValue(shingle, out var at) ? at : index[shingle] = []).Add(leader);
                    }
                }

                exact[key] = leader;
            }

            leaders[leader].Members.Add(passage);
        }

        return [.. leaders.Select(l => (IReadOnlyList<T>)l.Members)];
    }

    private static int Nearest<T>(
        HashSet<ulong> shingles,
        List<(HashSet<ulong> Shingles, List<T> Members)> leaders,
        Dictionary<ulong, List<int>> index
    )
    {
        // Counted in an array: with thousands of passages that share words this is the inner loop of the page.
        var shared = new int[leaders.Count];
        foreach (var shingle in shingles)
        {
            if (index.TryGetValue(shingle, out var at))
            {
                foreach (var leader in at)
                {
                    shared[leader]++;
                }
            }
        }

        var (best, bestScore) = (-1, Threshold);
        for (var leader = 0; leader < shared.Length; leader++)
        {
            var common = shared[leader];
            var score = (double)common / (shingles.Count + leaders[leader].Shingles.Count - common);
            if (score > bestScore || (best < 0 && score >= bestScore))
            {
                (best, bestScore) = (leader, score);
            }
        }

        return best;
    }

    // Numbers and negations are hashed into every shingle: passages that differ in them share none.
    private static HashSet<ulong> ShinglesOf(PassageWords words)
    {
        var salt = Mix(Mix(14695981039346656037, words.Numbers), words.Negations.ToString(CultureInfo.InvariantCulture));
        var shingles = new HashSet<ulong>();
        for (var i = 0; i == 0 || i + ShingleWords <= words.Words.Count; i++)
        {
            shingles.Add(words.Words.Skip(i).Take(ShingleWords).Aggregate(salt, Mix));
        }

        return shingles;
    }

    // FNV-1a: the same on every machine, unlike string.GetHashCode.
    private static ulong Mix(ulong hash, string word)
    {
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 1099511628211;
        }

        return (hash ^ 0x1F) * 1099511628211;
    }
}
