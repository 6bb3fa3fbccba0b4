using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Resolving;

/// <summary>Names alike, for the person who has to choose: shared words count by how rare they are, so a place name weighs more than "ủy ban".</summary>
internal static class Likeness
{
    private const int Most = 10;
    private const double Least = 0.12;
    private const double BareCounts = 0.6;

    public static IReadOnlyList<OrganizationId> Candidates(NamedTree tree, string folded, OrganizationId issuer)
    {
        var marked = Scores(tree, folded, w => w);
        // Words without their marks count less ("vận" is not "văn"), but "Ban Dan van" finds something too.
        var bare = Scores(tree, folded, Fold.Bare);
        var own = tree.TerritoryOf(issuer);
        return
        [
            .. tree
                .Tree.All.Select(n =>
                    (Node: n, Score: Math.Max(marked[n.Id], BareCounts * bare[n.Id]) + (tree.TerritoryOf(n.Id) == own ? 0.05 : 0))
                )
                .Where(n => n.Score >= Least)
                .OrderByDescending(n => n.Score)
                .ThenBy(n => n.Node.Name, StringComparer.Ordinal)
                .Take(Most)
                .Select(n => n.Node.Id),
        ];
    }

    private static Dictionary<OrganizationId, double> Scores(NamedTree tree, string folded, Func<string, string> spell)
    {
        var names = tree.Tree.All.ToDictionary(n => n.Id, n => WordsOf(spell(NameForms.Full(n.Name))));
        var holders = names
            .Values.SelectMany(w => w)
            .GroupBy(w => w, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var asked = WordsOf(spell(NameForms.Full(folded)));
        return names.ToDictionary(n => n.Key, n => Score(n.Value));

        double Score(HashSet<string> words)
        {
            var shared = asked.Where(words.Contains).Sum(Weight);
            return shared == 0 ? 0 : shared / (asked.Sum(Weight) + words.Sum(Weight) - shared);
        }

        double Weight(string word) => Math.Log(1 + ((double)names.Count / (1 + holders.GetValueOrDefault(word))));
    }

    private static HashSet<string> WordsOf(string folded) =>
        folded.Split([' ', ',', '-', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
