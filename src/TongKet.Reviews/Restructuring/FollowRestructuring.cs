using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Restructuring;

/// <summary>Carries successions out in all reviews that they touch; once for each review and succession, however often it is told.</summary>
internal sealed class FollowRestructuring(IDatabase database, IOrganizationHistory history, TimeProvider clock)
    : IEventHandler<OrganizationsRestructured>
{
    public async Task HandleAsync(OrganizationsRestructured happened, CancellationToken ct)
    {
        var lineage = await history.LineageAsync(ct);
        var wanted = happened.Successions.ToHashSet();
        // A name or a superior alone changes nothing here: the place belongs to the organisation, not to its name.
        var steps = lineage.All.Where(s => wanted.Contains(s.Id) && s.Kind is not (SuccessionKind.Rename or SuccessionKind.Move)).ToList();
        if (steps.Count == 0)
        {
            return;
        }

        foreach (var review in await TouchedAsync(steps, ct))
        {
            foreach (var step in steps)
            {
                await CarryOutAsync(review, step, lineage, ct);
            }
        }
    }

    /// <summary>The same for one place that was kept as submitted and is returned now.</summary>
    public async Task ReturnedAsync(TongKetDb db, Participant place, CancellationToken ct)
    {
        var (lineage, today) = (await history.LineageAsync(ct), clock.VietnamToday);
        if (place.State is not ParticipantState.Returned || lineage.EndOf(place.Organization, today) is null)
        {
            return;
        }

        var review = await db.Reviews.SingleAsync(r => r.Id == place.Review, ct);
        var places = await db.Participants.Where(p => p.Review == place.Review).ToListAsync(ct);
        // Its successor may have ended meanwhile too.
        while (place.ClosedBy is null && lineage.EndOf(place.Organization, today) is { } end)
        {
            new PassOn(db, review, places, end, lineage, clock).One(place);
        }
    }

    private async Task<IReadOnlyList<ReviewId>> TouchedAsync(IReadOnlyList<SuccessionView> steps, CancellationToken ct)
    {
        var old = steps.SelectMany(s => s.Links.Select(l => l.Predecessor)).ToHashSet().ToList();
        await using var db = database.Open();
        var all = db.Participants;
        return await db
            .Reviews.Where(r =>
                old.Contains(r.Owner)
                || old.Contains(r.Recipient)
                || (r.Intermediary != null && old.Contains(r.Intermediary.Value))
                || all.Any(p =>
                    p.Review == r.Id
                    && (old.Contains(p.Organization) || old.Contains(p.Recipient) || (p.Via != null && old.Contains(p.Via.Value)))
                )
            )
            .Select(r => r.Id)
            .ToListAsync(ct);
    }

    private async Task CarryOutAsync(ReviewId id, SuccessionView step, OrganizationLineage lineage, CancellationToken ct)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // Held, so that a report that is sent at this moment comes before or after, not in between.
        await db.Database.ExecuteSqlAsync($"select 1 from reviews_participant where review = {id.Value} order by id for update", ct);
        if (await db.Passings.AnyAsync(p => p.Review == id && p.Succession == step.Id, ct))
        {
            return;
        }

        var review = await db.Reviews.SingleAsync(r => r.Id == id, ct);
        var places = await db.Participants.Where(p => p.Review == id).OrderBy(p => p.Id).ToListAsync(ct);
        new PassOn(db, review, places, step, lineage, clock).Run();
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
