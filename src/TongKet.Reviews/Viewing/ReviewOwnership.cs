using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Viewing;

/// <summary>A review is its owner's; participants and the intermediary are addressed.</summary>
internal sealed class ReviewOwnership(IDatabase database) : IResourceOwnership
{
    public string Resource => "review";

    public async Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct)
    {
        var review = new ReviewId(id);
        await using var db = database.Open();
        var found = await db.Reviews.Where(r => r.Id == review).Select(r => new { r.Owner, r.Intermediary }).SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var addressed = await db.Participants.Where(p => p.Review == review).Select(p => p.Organization).ToListAsync(ct);
        if (found.Intermediary is { } via)
        {
            addressed.Add(via);
        }

        return new ResourceOwners(found.Owner, addressed.ToHashSet());
    }
}
