using TongKet.Formats.Reading.Ocr;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Restoring;

/// <summary>
/// Whether a text without a scan behind it was read by a machine: pairs of words that every office writes hundreds of times have lost their marks,
/// several of them and in many places. A writer's slip is one pair, or the same one again.
/// </summary>
internal static class NoiseEvidence
{
    private const int Searched = 120_000;
    private const int Distinct = 3;
    private const double Share = 0.02;
    private const int SearchedAgain = 30_000;
    private const int DistinctAgain = 4;
    private const double ShareAgain = 0.03;

    public static bool Of(IReadOnlyList<Passage> passages)
    {
        var (right, wrong, left) = (0, 0, Searched);
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in passages.Select(p => p.Value))
        {
            if ((left -= text.Length) < 0)
            {
                break;
            }

            var bare = Bare.Of(text);
            foreach (var (start, end) in WordRuns.Pairs(bare))
            {
                if (UsualWords.Written(bare[start..end]) is not { } usual)
                {
                    continue;
                }

                var isRight = UsualWords.IsRight(text[start..end], usual);
                (right, wrong) = isRight ? (right + 1, wrong) : (right, wrong + 1);
                _ = !isRight && kinds.Add(Folding.Fold(text[start..end]));
            }
        }

        return (kinds.Count >= Distinct && wrong >= Share * (right + wrong)) || (kinds.Count > 0 && IsShortAndSpoilt(passages));
    }

    // A short paper has few of those pairs: once one of them is spoilt, all closed phrases are counted, and more of them must be.
    private static bool IsShortAndSpoilt(IReadOnlyList<Passage> passages)
    {
        var (all, left) = (0, SearchedAgain);
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in passages.Select(p => p.Value).TakeWhile(t => (left -= t.Length) >= 0).Select(t => new NoisyLine(t)))
        {
            for (var i = 0; i < line.Words.Count; i++)
            {
                if (ClosedPhrases.All.At(line, i) is { } found)
                {
                    var written = line.Folded.Substring(line.Words[i].Start, found.Phrase.Length);
                    all++;
                    _ = written != found.Phrase && kinds.Add(written);
                    i += found.Words - 1;
                }
            }
        }

        return kinds.Count >= DistinctAgain && kinds.Count >= ShareAgain * all;
    }
}
