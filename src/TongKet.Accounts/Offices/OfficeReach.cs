using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Offices;

/// <summary>Where an administrator may put an organisation.</summary>
internal static class OfficeReach
{
    private const int MostChoices = 1_000;

    /// <summary>The administrator's own office, all below it, and the present superior; never the organisation itself or what is below it.</summary>
    public static IReadOnlyList<OrganizationNode> Parents(
        OrganizationTree tree,
        OrganizationId acting,
        OrganizationId moved,
        OrganizationId? present
    ) =>
        [
            // Of thousands only those that are superiors already, or stand higher: nobody chooses among 3,321 communes.
            .. tree
                .All.Where(n => n.Id == present || n.Id == acting || tree.IsBelow(n.Id, acting))
                .Where(n => tree.All.Count < MostChoices || n.Level < tree.Find(moved)?.Level || tree.ChildrenOf(n.Id).Any())
                .Where(n => n.Id != moved && !tree.IsBelow(n.Id, moved))
                .OrderBy(n => n.Name, StringComparer.Create(Kernel.Time.VietnamTime.Culture, ignoreCase: true)),
        ];

    /// <summary>Those that can come together with it: of its level, itself left out; its neighbours first.</summary>
    public static IReadOnlyList<OrganizationNode> Near(OrganizationTree tree, OrganizationId acting, OrganizationId id) =>
        tree.Find(id) is not { } me
            ? []
            :
            [
                .. tree
                    .All.Where(n => n.Id != id && n.Level == me.Level && tree.IsBelow(n.Id, acting))
                    .OrderBy(n => n.Parent != me.Parent)
                    .ThenBy(n => n.Kind != me.Kind)
                    .ThenBy(n => n.Name, StringComparer.Create(Kernel.Time.VietnamTime.Culture, ignoreCase: true))
                    .Take(MostChoices),
            ];
}
