using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Viewing;

/// <summary>Places in reviews, those with the nearest deadline first.</summary>
internal sealed class ReadParticipants(IDatabase database)
{
    public async Task<ParticipantView?> FindAsync(ParticipantId id, CancellationToken ct) =>
        (await ListAsync(p => p.Id == id, ct)).SingleOrDefault();

    public Task<IReadOnlyList<ParticipantView>> ListAsync(ReviewId review, CancellationToken ct) =>
        ListAsync(p => p.Review == review && p.ClosedBy == null, ct);

    public Task<IReadOnlyList<ParticipantView>> ListOwedByAsync(OrganizationId organization, CancellationToken ct) =>
        ListAsync(p => p.Organization == organization && p.ClosedBy == null, ct);

    public Task<IReadOnlyList<ParticipantView>> ListComingToAsync(OrganizationId organization, CancellationToken ct) =>
        ListAsync(p => (p.Recipient == organization || p.Via == organization) && p.ClosedBy == null, ct);

    private async Task<IReadOnlyList<ParticipantView>> ListAsync(Expression<Func<Participant, bool>> which, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db
            .Participants.AsNoTracking()
            .Where(which)
            .Join(db.Reviews, p => p.Review, r => r.Id, (p, r) => new { Place = p, r.Title })
            .OrderBy(x => x.Place.Deadline == null)
            .ThenBy(x => x.Place.Deadline)
            .ThenBy(x => x.Place.Id)
            .Select(x => new ParticipantView(
                x.Place.Id,
                x.Place.Review,
                x.Title,
                x.Place.Organization,
                x.Place.Recipient,
                x.Place.Via,
                x.Place.Deadline,
                x.Place.State,
                x.Place.SentAt,
                x.Place.FirstSentAt
            ))
            .ToListAsync(ct);
    }
}
