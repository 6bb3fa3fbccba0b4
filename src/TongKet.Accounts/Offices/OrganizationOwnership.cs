using TongKet.Accounts.Contracts;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Offices;

/// <summary>An organisation is its own. (Its pages stand in this module, because Organizations knows nothing of people and rights.)</summary>
internal sealed class OrganizationOwnership(IOrganizations organizations, IOrganizationRegister register, TimeProvider clock)
    : IResourceOwnership
{
    public string Resource => "organization";

    public async Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct)
    {
        var organization = OrganizationId.From(id);
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        // One that exists no more, or not yet, has a page all the same.
        var known = tree.Find(organization) is not null || (await register.PeriodsAsync(organization, ct)).Count > 0;
        return known ? ResourceOwners.Of(organization) : null;
    }
}
