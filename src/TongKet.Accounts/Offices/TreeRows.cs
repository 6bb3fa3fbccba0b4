using System.Globalization;
using System.Text;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Offices;

/// <summary>The tree as indented rows; a search keeps what fits and the way up from it.</summary>
internal static class TreeRows
{
    public static IReadOnlyList<TreeRow> Of(OrganizationTree tree, string? search, OrganizationKind? kind)
    {
        var words = Bare(search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var hits = tree.All.Where(n => (kind is null || n.Kind == kind) && IsHit(n, words)).Select(n => n.Id).ToHashSet();
        var shown = hits.Concat(hits.SelectMany(id => tree.Above(id).Select(n => n.Id))).ToHashSet();
        return [.. tree.ChildrenOf(null).SelectMany(root => Rows(root, 0))];

        IEnumerable<TreeRow> Rows(OrganizationNode node, int depth) =>
            shown.Contains(node.Id)
                ? tree.ChildrenOf(node.Id).SelectMany(c => Rows(c, depth + 1)).Prepend(new TreeRow(node, depth, hits.Contains(node.Id)))
                : [];
    }

    private static bool IsHit(OrganizationNode node, string[] words)
    {
        var name = Bare(node.Name + " " + node.Code);
        return words.All(w => name.Contains(w, StringComparison.Ordinal));
    }

    // People search with or without marks.
    private static string Bare(string text) =>
        string.Concat(
            text.Normalize(NormalizationForm.FormD)
                .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                .Select(c => char.ToLowerInvariant(c) is 'đ' ? 'd' : char.ToLowerInvariant(c))
        );
}

/// <summary>One line.</summary>
internal sealed record TreeRow(OrganizationNode Node, int Depth, bool IsHit);
