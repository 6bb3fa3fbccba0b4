using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Deciding;

/// <summary>Who stands today for an office that ended: what was its own or sent to it is its successors' now.</summary>
internal sealed class Heirs(OrganizationTree tree, OrganizationLineage lineage)
{
    public static async Task<Heirs> OnAsync(
        IOrganizations organizations,
        IOrganizationHistory history,
        TimeProvider clock,
        CancellationToken ct
    ) => new(await organizations.TreeAsync(clock.VietnamToday, ct), await history.LineageAsync(ct));

    /// <summary>Whether the acting office is it, or came after it.</summary>
    public bool StandsFor(OrganizationId acting, OrganizationId office) => acting == office || Of(office).Contains(acting);

    /// <summary>Whether the acting office stands above it; above its last place when it was dissolved.</summary>
    public bool IsAbove(OrganizationId acting, OrganizationId office)
    {
        var (now, steps) = (Of(office), 0);
        while (now.Count == 0 && lineage.PeriodsOf(office) is [.., { Parent: { } parent }] && steps++ < 32)
        {
            (office, now) = (parent, Of(parent));
            if (StandsFor(acting, parent))
            {
                return true;
            }
        }

        return now.Any(o => tree.IsBelow(o, acting));
    }

    private IReadOnlyList<OrganizationId> Of(OrganizationId office) =>
        tree.Find(office) is not null ? [office] : lineage.StandingFor(office, tree.On);
}
