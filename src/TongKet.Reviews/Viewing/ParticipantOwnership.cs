using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Viewing;

/// <summary>A place in a review is its organisation's; recipient, intermediary and the review's owner are addressed.</summary>
internal sealed class ParticipantOwnership(IDatabase database) : IResourceOwnership
{
    public string Resource => "participant";

    public async Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct)
    {
        var place = new ParticipantId(id);
        await using var db = database.Open();
        var found = await db
            .Participants.Where(p => p.Id == place)
            .Join(
                db.Reviews,
                p => p.Review,
                r => r.Id,
                (p, r) =>
                    new
                    {
                        p.Organization,
                        p.Recipient,
                        p.Via,
                        r.Owner,
                    }
            )
            .SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        HashSet<OrganizationId> addressed = [found.Recipient, found.Owner];
        if (found.Via is { } via)
        {
            addressed.Add(via);
        }

        return new ResourceOwners(found.Organization, addressed);
    }
}
