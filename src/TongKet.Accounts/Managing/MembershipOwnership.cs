using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;

namespace TongKet.Accounts.Managing;

/// <summary>A membership belongs to the office in which it is held.</summary>
internal sealed class MembershipOwnership(IDatabase database) : IResourceOwnership
{
    public string Resource => "membership";

    public async Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.Memberships.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct) is { } membership
            ? ResourceOwners.Of(membership.Organization)
            : null;
    }
}
