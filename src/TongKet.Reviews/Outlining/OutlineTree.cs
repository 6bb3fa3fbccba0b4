using System.Globalization;
using TongKet.Documents.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Outlining;

/// <summary>Between trees and rows.</summary>
internal static class OutlineTree
{
    public static IReadOnlyList<OutlineRow> Rows(IReadOnlyList<OutlineDraft> sections) => [.. Rows(sections, 0, "/outline")];

    public static IReadOnlyList<OutlineDraft> Drafts(IReadOnlyList<OutlineRow> rows) =>
        Build<OutlineDraft>(
            rows,
            (row, children) => new OutlineDraft(row.Label, row.Title, row.Guidance, FigureLines.Read(row.Figures), children)
        );

    public static IReadOnlyList<OutlineFact> Facts(IReadOnlyList<OutlineRow> rows) =>
        Build<OutlineFact>(rows, (row, children) => new OutlineFact(row.Label, row.Title, children));

    public static IReadOnlyList<OutlineDraft> Drafts(IReadOnlyList<OutlineFact> facts) =>
        [.. facts.Select(f => new OutlineDraft(f.Label, f.Title, "", [], Drafts(f.Children)))];

    /// <summary>The JSON pointer of each row in the tree that the rows make.</summary>
    public static IReadOnlyList<string> Pointers(IReadOnlyList<OutlineRow> rows)
    {
        var (pointers, counts, above) = (new List<string>(rows.Count), new List<int>(), new List<string>());
        foreach (var row in OutlineMoves.Level(rows))
        {
            counts.RemoveRange(Math.Min(row.Depth + 1, counts.Count), Math.Max(0, counts.Count - row.Depth - 1));
            above.RemoveRange(row.Depth, above.Count - row.Depth);
            if (counts.Count == row.Depth)
            {
                counts.Add(-1);
            }

            counts[row.Depth]++;
            var under = row.Depth == 0 ? "/outline" : above[row.Depth - 1] + "/children";
            above.Add(string.Create(CultureInfo.InvariantCulture, $"{under}/{counts[row.Depth]}"));
            pointers.Add(above[^1]);
        }

        return pointers;
    }

    private static IEnumerable<OutlineRow> Rows(IReadOnlyList<OutlineDraft> sections, int depth, string under)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            var (s, pointer) = (sections[i], string.Create(CultureInfo.InvariantCulture, $"{under}/{i}"));
            yield return new OutlineRow(depth, s.Label, s.Title, s.Guidance, FigureLines.Write(s.Indicators), pointer);
            foreach (var row in Rows(s.Children, depth + 1, pointer + "/children"))
            {
                yield return row;
            }
        }
    }

    private static List<T> Build<T>(IReadOnlyList<OutlineRow> rows, Func<OutlineRow, IReadOnlyList<T>, T> make)
    {
        var leveled = OutlineMoves.Level(rows);
        var next = 0;
        return Under(0);

        List<T> Under(int depth)
        {
            var sections = new List<T>();
            while (next < leveled.Count && leveled[next].Depth == depth)
            {
                var row = leveled[next++];
                sections.Add(make(row, Under(depth + 1)));
            }

            return sections;
        }
    }
}
