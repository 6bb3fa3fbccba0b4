using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Viewing;

namespace TongKet.Reviews.Deadlines;

/// <summary>The deadlines of a review with their history and ledger; four queries however many units report.</summary>
internal sealed class ReadDeadlines(IDatabase database, ReadParticipants participants, TimeProvider clock)
{
    public async Task<IReadOnlyList<DeadlineLine>> ListAsync(ReviewId review, CancellationToken ct)
    {
        await using var db = database.Open();
        var launched = await db.Reviews.Where(r => r.Id == review).Select(r => r.LaunchedAt).SingleOrDefaultAsync(ct);
        var ids = db.Participants.Where(p => p.Review == review);
        var chosen = await ids.Where(p => p.SelfChosen).Select(p => p.Id).ToHashSetAsync(ct);
        var asked = (
            await db
                .Extensions.AsNoTracking()
                .Where(e => ids.Any(p => p.Id == e.Participant))
                .OrderByDescending(e => e.AskedAt)
                .ToListAsync(ct)
        ).ToLookup(e => e.Participant);
        var changes = (
            await db
                .DeadlineChanges.AsNoTracking()
                .Where(c => ids.Any(p => p.Id == c.Participant))
                .OrderByDescending(c => c.At)
                .ToListAsync(ct)
        ).ToLookup(c => c.Participant);
        var steps = (await db.Holdings.AsNoTracking().Where(h => ids.Any(p => p.Id == h.Participant)).ToListAsync(ct)).ToLookup(h =>
            h.Participant
        );
        var now = clock.GetUtcNow();
        return
        [
            .. (await participants.ListAsync(review, ct)).Select(p => new DeadlineLine(
                p,
                chosen.Contains(p.Id),
                asked[p.Id].FirstOrDefault(e => e.Answer is null),
                [.. asked[p.Id]],
                [.. changes[p.Id]],
                HoldingLedger.Of(p, launched, steps[p.Id], now)
            )),
        ];
    }
}
