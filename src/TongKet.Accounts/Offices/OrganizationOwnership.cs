using TongKet.Accounts.Contracts;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Offices;

/// <summary>An organisation is its own. (Its pages stand in this module, because Organizations knows nothing of people and rights.)</summary>
internal sealed class OrganizationOwnership(IOrganizations organizations, IOrganizationHistory history, TimeProvider clock)
    : IResourceOwnership
{
    public string Resource => "organization";

    public async Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct)
    {
        var (organization, today) = (OrganizationId.From(id), clock.VietnamToday);
        if ((await organizations.TreeAsync(today, ct)).Find(organization) is not null)
        {
            return ResourceOwners.Of(organization);
        }

        // One that exists no more, or not yet, has a page all the same: its last superior looks after it.
        var lineage = await history.LineageAsync(ct);
        return lineage.PeriodsOf(organization) is not [.., var last] ? null
            : lineage.StandingFor(organization, today).Count > 0 || last.Parent is not { } parent ? ResourceOwners.Of(organization)
            : ResourceOwners.Of(lineage.StandingFor(parent, today) is [var above, ..] ? above : parent);
    }
}
