using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Resolving;

/// <summary>Names alike, for the person who has to choose: shared words count by how rare they are, so a place name weighs more than "ủy ban".</summary>
internal static class Likeness
{
    private const int Most = 10;
    private const double Least = 0.12;

    public static IReadOnlyList<OrganizationId> Candidates(NamedTree tree, string folded, OrganizationId issuer)
    {
        var names = tree.Tree.All.Select(n => (Node: n, Words: WordsOf(NameForms.Full(n.Name)))).ToList();
        var holders = names
            .SelectMany(n => n.Words)
            .GroupBy(w => w, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var asked = WordsOf(NameForms.Full(folded));
        var own = tree.TerritoryOf(issuer);
        return
        [
            .. names
                .Select(n => (n.Node, Score: Score(n.Words) + (tree.TerritoryOf(n.Node.Id) == own ? 0.05 : 0)))
                .Where(n => n.Score >= Least)
                .OrderByDescending(n => n.Score)
                .ThenBy(n => n.Node.Name, StringComparer.Ordinal)
                .Take(Most)
                .Select(n => n.Node.Id),
        ];

        double Score(HashSet<string> words)
        {
            var shared = asked.Where(words.Contains).Sum(Weight);
            return shared == 0 ? 0 : shared / (asked.Sum(Weight) + words.Sum(Weight) - shared);
        }

        double Weight(string word) => Math.Log(1 + ((double)names.Count / (1 + holders.GetValueOrDefault(word))));
    }

    private static HashSet<string> WordsOf(string folded) =>
        Fold.Bare(folded)
            .Split([' ', ',', '-', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.Ordinal);
}
