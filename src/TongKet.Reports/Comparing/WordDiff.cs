using System.Text.RegularExpressions;

namespace TongKet.Reports.Comparing;

internal enum ChangeKind
{
    Same,
    Added,
    Removed,
}

/// <summary>A run of words that stayed, came or went.</summary>
internal sealed record ChangedRun(ChangeKind Kind, string Text);

/// <summary>What changed between two texts, word by word.</summary>
internal static partial class WordDiff
{
    // Beyond it the comparison of words would take seconds; then a stretch is shown as replaced whole.
    private const long MostCells = 9_000_000;

    public static IReadOnlyList<ChangedRun> Of(string before, string after)
    {
        var (a, b) = (Words(before), Words(after));
        var start = 0;
        while (start < a.Count && start < b.Count && a[start] == b[start])
        {
            start++;
        }

        var end = 0;
        while (end < a.Count - start && end < b.Count - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        var runs = new Runs();
        runs.Add(ChangeKind.Same, a.Take(start));
        Middle(runs, a[start..^end], b[start..^end]);
        runs.Add(ChangeKind.Same, a.Skip(a.Count - end));
        return runs.Take();
    }

    private static void Middle(Runs runs, List<string> a, List<string> b)
    {
        if ((long)(a.Count + 1) * (b.Count + 1) > MostCells)
        {
            runs.Add(ChangeKind.Removed, a);
            runs.Add(ChangeKind.Added, b);
            return;
        }

        // longest[i, j]: how many words of a[i..] and b[j..] stand in both, in order.
        var longest = new ushort[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                longest[i, j] = a[i] == b[j] ? (ushort)(longest[i + 1, j + 1] + 1) : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        var (x, y) = (0, 0);
        while (x < a.Count || y < b.Count)
        {
            if (x < a.Count && y < b.Count && a[x] == b[y])
            {
                runs.Add(ChangeKind.Same, [a[x]]);
                (x, y) = (x + 1, y + 1);
            }
            else if (y >= b.Count || (x < a.Count && longest[x + 1, y] >= longest[x, y + 1]))
            {
                runs.Add(ChangeKind.Removed, [a[x++]]);
            }
            else
            {
                runs.Add(ChangeKind.Added, [b[y++]]);
            }
        }
    }

    private static List<string> Words(string text) => [.. Word.Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{N}]+|[^\p{L}\p{N}]")]
    private static partial Regex Word { get; }
}
