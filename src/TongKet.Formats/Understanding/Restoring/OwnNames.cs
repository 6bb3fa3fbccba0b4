using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Restoring;

/// <summary>Names as the paper itself mostly writes them: "Tông cục Thuê" once, where "Tổng cục Thuế" stands ten times.</summary>
internal sealed class OwnNames
{
    private const int Searched = 200_000;
    private const int Times = 2;
    private const int Fewest = 3;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public OwnNames(IEnumerable<Passage> passages)
    {
        var counts = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        var left = Searched;
        foreach (var passage in passages.TakeWhile(p => (left -= p.Value.Length) > 0))
        {
            var line = new NoisyLine(passage.Value);
            for (var i = 0; i + 1 < line.Words.Count; i++)
            {
                if (WordRuns.Follows(line.Text, line.Words, i) && IsName(line, i))
                {
                    var (start, end) = (line.Words[i].Start, line.Words[i + 1].End);
                    var bare = line.Bare[start..end];
                    var spelt = counts.TryGetValue(bare, out var known) ? known : counts[bare] = new(StringComparer.Ordinal);
                    spelt[line.Folded[start..end]] = spelt.GetValueOrDefault(line.Folded[start..end]) + 1;
                }
            }
        }

        foreach (var (bare, spelt) in counts.Where(c => c.Value.Count > 1))
        {
            var most = spelt.MaxBy(s => s.Value);
            if (most.Value >= Fewest && spelt.Where(s => s.Key != most.Key).All(s => s.Value * Times <= most.Value))
            {
                _names[bare] = most.Key;
            }
        }
    }

    /// <summary>How the paper mostly writes the two words that begin at this one; null where it always writes them so.</summary>
    public string? At(NoisyLine line, int word) =>
        WordRuns.Follows(line.Text, line.Words, word) && IsName(line, word)
            ? _names.GetValueOrDefault(line.Bare[line.Words[word].Start..line.Words[word + 1].End])
            : null;

    // A capital in either: "cục Thuế", "Tổng cục".
    private static bool IsName(NoisyLine line, int word) =>
        char.IsUpper(line.Text[line.Words[word].Start]) || char.IsUpper(line.Text[line.Words[word + 1].Start]);
}
