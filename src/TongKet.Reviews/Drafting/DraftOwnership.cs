using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Drafting;

/// <summary>What is prepared belongs to its office, also after it was launched: a second click must still be answered.</summary>
internal sealed class DraftOwnership(IDatabase database) : IResourceOwnership
{
    public string Resource => "draft";

    public async Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct)
    {
        var review = new ReviewId(id);
        await using var db = database.Open();
        var owner =
            await db.ReviewDrafts.Where(d => d.Id == review).Select(d => (OrganizationId?)d.Owner).SingleOrDefaultAsync(ct)
            ?? await db.Reviews.Where(r => r.Id == review).Select(r => (OrganizationId?)r.Owner).SingleOrDefaultAsync(ct);
        return owner is { } known ? ResourceOwners.Of(known) : null;
    }
}
