using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Deadlines;

/// <summary>Changes a participant's deadline alone: two people who press at once follow one another.</summary>
internal sealed class HoldPlace(IDatabase database)
{
    public async Task<Outcome<ReviewId>> ChangeAsync(
        ParticipantId id,
        Func<TongKetDb, Participant, Task<Problem?>> change,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"select 1 from reviews_participant where id = {id.Value} for update", ct);
        if (await db.Participants.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } place)
        {
            return ReviewProblems.NotFound;
        }

        if (await change(db, place) is { } refusal)
        {
            return refusal;
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return place.Review;
    }
}
