using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Offices;

/// <summary>The tree as indented rows; a search keeps what fits and the way up from it. A tree of thousands is opened level by level.</summary>
internal static class TreeRows
{
    private const int MostRows = 400;

    // Trees are kept between requests; so are their names as people search for them.
    private static readonly ConditionalWeakTable<OrganizationTree, Dictionary<OrganizationId, string>> Names = [];

    public static IReadOnlyList<TreeRow> Of(OrganizationTree tree, string? search, OrganizationKind? kind, OrganizationId? under = null)
    {
        var words = Bare(search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var everything = words.Length == 0 && kind is null;
        var top = under is { } root && tree.Find(root) is { } node ? [node] : tree.ChildrenOf(null).ToList();
        var hits = everything ? [] : Hits(tree, words, kind, under);
        var shown = everything ? Opened(tree, top) : hits.Concat(hits.SelectMany(id => tree.Above(id).Select(n => n.Id))).ToHashSet();
        return [.. top.SelectMany(one => Rows(one, 0))];

        IEnumerable<TreeRow> Rows(OrganizationNode node, int depth)
        {
            if (!shown.Contains(node.Id))
            {
                yield break;
            }

            var closed = everything && tree.ChildrenOf(node.Id).Any(c => !shown.Contains(c.Id));
            yield return new TreeRow(node, depth, everything || hits.Contains(node.Id), closed ? tree.Below(node.Id).Count() : 0);
            foreach (var row in tree.ChildrenOf(node.Id).SelectMany(c => Rows(c, depth + 1)))
            {
                yield return row;
            }
        }
    }

    private static HashSet<OrganizationId> Hits(OrganizationTree tree, string[] words, OrganizationKind? kind, OrganizationId? under) =>
        tree
            .All.Where(n => kind is null || n.Kind == kind)
            .Where(n => under is not { } root || n.Id == root || tree.IsBelow(n.Id, root))
            .Where(n => NamesOf(tree)[n.Id] is var name && words.All(w => name.Contains(w, StringComparison.Ordinal)))
            .Take(MostRows)
            .Select(n => n.Id)
            .ToHashSet();

    private static Dictionary<OrganizationId, string> NamesOf(OrganizationTree tree) =>
        Names.GetValue(tree, t => t.All.ToDictionary(n => n.Id, n => Bare(n.Name + " " + n.Code)));

    // Whole levels, as many as fit; the one asked for and those directly below it always.
    private static HashSet<OrganizationId> Opened(OrganizationTree tree, List<OrganizationNode> top)
    {
        var (shown, level) = (new HashSet<OrganizationId>(), top);
        for (var depth = 0; level.Count > 0 && (depth < 2 || shown.Count + level.Count <= MostRows); depth++)
        {
            shown.UnionWith(level.Select(n => n.Id));
            level = [.. level.SelectMany(n => tree.ChildrenOf(n.Id))];
        }

        return shown;
    }

    // People search with or without marks.
    public static string Bare(string text) =>
        string.Concat(
            text.Normalize(NormalizationForm.FormD)
                .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                .Select(c => char.ToLowerInvariant(c) is 'đ' ? 'd' : char.ToLowerInvariant(c))
        );
}

/// <summary>One line; <paramref name="Closed"/> counts what stands below it and is not shown.</summary>
internal sealed record TreeRow(OrganizationNode Node, int Depth, bool IsHit, int Closed);
