namespace TongKet.Formats.Checking;

/// <summary>Numbers of lines as people list them: "3, 5–9, 12".</summary>
internal static class LineNumbers
{
    // A longer list is cut: the file itself shows where.
    private const int MostRuns = 12;

    public static string Print(IReadOnlyList<int> ascending)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var line in ascending)
        {
            if (runs.Count > 0 && runs[^1].Last + 1 == line)
            {
                runs[^1] = (runs[^1].First, line);
            }
            else
            {
                runs.Add((line, line));
            }
        }

        var shown = runs.Take(MostRuns).Select(r => r.First == r.Last ? $"{r.First}" : $"{r.First}–{r.Last}");
        return string.Join(", ", shown) + (runs.Count > MostRuns ? ", …" : "");
    }
}
