using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Offices;

/// <summary>Where an administrator may put an organisation.</summary>
internal static class OfficeReach
{
    /// <summary>The administrator's own office, all below it, and the present superior; never the organisation itself or what is below it.</summary>
    public static IReadOnlyList<OrganizationNode> Parents(
        OrganizationTree tree,
        OrganizationId acting,
        OrganizationId moved,
        OrganizationId? present
    ) =>
        [
            .. tree
                .All.Where(n => n.Id == present || n.Id == acting || tree.IsBelow(n.Id, acting))
                .Where(n => n.Id != moved && !tree.IsBelow(n.Id, moved))
                .OrderBy(n => n.Name, StringComparer.Create(Kernel.Time.VietnamTime.Culture, ignoreCase: true)),
        ];
}
