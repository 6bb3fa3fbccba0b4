using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;

namespace TongKet.Organizations.Resolving;

/// <summary>Groups that an office has saved under a name of its own.</summary>
internal static class SavedGroups
{
    /// <summary>The issuer's group of that name, else one of an office above it.</summary>
    public static Resolved? Find(NamedTree tree, IReadOnlyList<RecipientGroup> groups, string folded, OrganizationId issuer)
    {
        var owners = tree.Tree.Above(issuer).Select(n => n.Id).Prepend(issuer).ToList();
        return groups
            .Where(g => owners.Contains(g.Owner) && Fold.Of(g.Name) == folded)
            .OrderBy(g => owners.IndexOf(g.Owner))
            .Select(g => (Group: g, Members: Members(tree, g)))
            .Where(g => g.Members.Count > 0)
            .Select(g => new Resolved(g.Members, $"Nhóm nơi nhận đã lưu: {g.Group.Name} ({g.Members.Count} cơ quan)"))
            .FirstOrDefault();
    }

    /// <summary>Whom the group holds on the tree's day.</summary>
    public static IReadOnlyList<OrganizationId> Members(NamedTree tree, RecipientGroup group) =>
        group.Rule is { } rule
            ? [.. ByRule(tree, rule, group.Owner).Select(n => n.Id)]
            // A list was made once; who ended since is stood for by its successors.
            : [.. group.Members.Select(OrganizationId.From).SelectMany(tree.StandingFor).Distinct()];

    private static IEnumerable<OrganizationNode> ByRule(NamedTree tree, GroupCriteria rule, OrganizationId owner)
    {
        var under = rule.Under is { } chosen ? OrganizationId.From(chosen) : tree.TerritoryOf(owner)?.Head.Id ?? owner;
        return (rule.DirectOnly ? tree.Tree.ChildrenOf(under) : tree.Tree.Below(under))
            .Where(n => rule.Kinds.Count == 0 || rule.Kinds.Contains(n.Kind))
            .Where(n => rule.Levels.Count == 0 || rule.Levels.Contains(n.Level))
            .Where(n => rule.Words.Count == 0 || rule.Words.Any(w => Fold.Of(n.Name).Contains(Fold.Of(w), StringComparison.Ordinal)));
    }
}
