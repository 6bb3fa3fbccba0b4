using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Resolving;

/// <summary>What one printed name or group stands for. More than one organisation without a group's rule means that the name is ambiguous.</summary>
internal sealed record Resolved(IReadOnlyList<OrganizationId> Organizations, string Rule, bool Ambiguous = false)
{
    public static Resolved? Named(IReadOnlyList<OrganizationNode> found, string rule) =>
        found.Count == 0 ? null : new Resolved([.. found.Select(n => n.Id)], rule, found.Count > 1);
}
