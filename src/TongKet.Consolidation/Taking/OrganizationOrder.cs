using TongKet.Organizations.Contracts;

namespace TongKet.Consolidation.Taking;

/// <summary>The place of a unit among the others, so that drafts come out the same every time.</summary>
internal sealed record OrganizationOrder(OrganizationId Organization, int Place)
{
    /// <summary>By level, then by name, as lists of units are printed.</summary>
    public static IReadOnlyList<OrganizationOrder> Of(OrganizationTree tree) =>
        [
            .. tree
                .All.OrderBy(n => n.Level)
                .ThenBy(n => n.Kind)
                .ThenBy(n => n.Name, StringComparer.Ordinal)
                .ThenBy(n => n.Id.Value)
                .Select((node, place) => new OrganizationOrder(node.Id, place)),
        ];
}
