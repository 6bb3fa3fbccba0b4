using System.Text.Json.Nodes;

namespace TongKet.Benchmarks.Scoring;

/// <summary>Sections of outlines: depth, mark and the beginning of the title must agree; and the number of statistics tables.</summary>
internal static class OutlineScore
{
    private const int TitleStart = 60;

    public static void Add(PaperPair paper, Judgement into)
    {
        var gold = Sections(paper.Gold).Select(s => s.Node).ToList();
        var found = Sections(paper.Found).ToList();
        var left = gold.GroupBy(n => n).ToDictionary(g => g.Key, g => g.Count());
        var right = 0;
        foreach (var (node, pointer) in found)
        {
            var isRight = left.GetValueOrDefault(node) > 0;
            left[node] = left.GetValueOrDefault(node) - (isRight ? 1 : 0);
            right += isRight ? 1 : 0;
            into.Judge(paper, "outline", pointer, isRight);
        }

        into.Tally("outline").Add(right, found.Count - right, gold.Count - right);
        into.Share("tables").Add(((int?)paper.Gold["tables"] ?? 0) == ((int?)paper.Found["tables"] ?? 0));
    }

    private static IEnumerable<((int Depth, string Label, string Title) Node, string Pointer)> Sections(JsonNode paper) =>
        PaperPair.List(paper, "outlines").SelectMany((o, i) => Flat(PaperPair.List(o, "sections"), 0, $"/outlines/{i}/sections"));

    private static IEnumerable<((int Depth, string Label, string Title) Node, string Pointer)> Flat(
        JsonArray sections,
        int depth,
        string pointer
    )
    {
        foreach (var (i, section) in sections.Index())
        {
            var title = Comparable.Fold(PaperPair.Text(section, "title"));
            var at = $"{pointer}/{i}";
            yield return ((depth, Comparable.Fold(PaperPair.Text(section, "label")), title[..Math.Min(TitleStart, title.Length)]), at);
            foreach (var child in Flat(PaperPair.List(section, "children"), depth + 1, at + "/children"))
            {
                yield return child;
            }
        }
    }
}
