using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Resolving;

/// <summary>The tree of a day with its names ready for comparing.</summary>
internal sealed class NamedTree
{
    private readonly Dictionary<OrganizationId, Territory> _territories = [];

    private readonly Func<OrganizationId, IReadOnlyList<OrganizationId>> _standingFor;

    public NamedTree(OrganizationTree tree, Func<OrganizationId, IReadOnlyList<OrganizationId>> standingFor)
    {
        (Tree, _standingFor) = (tree, standingFor);
        var byHead = new Dictionary<OrganizationId, Territory>();
        foreach (var node in tree.All)
        {
            var head = HeadOf(node);
            if (!byHead.TryGetValue(head.Id, out var territory))
            {
                byHead[head.Id] = territory = new Territory(head);
            }

            territory.Members.Add(node);
            _territories[node.Id] = territory;
        }

        ByName = tree.All.ToLookup(n => NameForms.Full(n.Name), StringComparer.Ordinal);
        ByLooseName = tree.All.ToLookup(n => NameForms.Loose(n.Name), StringComparer.Ordinal);
    }

    public OrganizationTree Tree { get; }

    public ILookup<string, OrganizationNode> ByName { get; }

    /// <summary>Without the words "xã", "phường" ... between kind and proper name.</summary>
    public ILookup<string, OrganizationNode> ByLooseName { get; }

    /// <summary>The bodies of one place at one level (all of a province, all of a commune); null when the organisation is not in the tree.</summary>
    public Territory? TerritoryOf(OrganizationId id) => _territories.GetValueOrDefault(id);

    /// <summary>Who stands for it on this day: itself, or those that came after it.</summary>
    public IReadOnlyList<OrganizationId> StandingFor(OrganizationId id) => Tree.Find(id) is not null ? [id] : _standingFor(id);

    /// <summary>Its own territory, then those above.</summary>
    public IEnumerable<Territory> Outwards(OrganizationId id) =>
        Tree.Above(id).Select(n => n.Id).Prepend(id).Select(TerritoryOf).OfType<Territory>().Distinct();

    private OrganizationNode HeadOf(OrganizationNode node) =>
        Tree.Above(node.Id).TakeWhile(above => above.Level == node.Level).LastOrDefault(node);
}
