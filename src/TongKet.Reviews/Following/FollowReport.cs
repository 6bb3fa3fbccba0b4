using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Following;

/// <summary>Keeps a participant's state in step with its report, whatever order the events come in.</summary>
internal sealed class FollowReport(IDatabase database) : IEventHandler<ReportProgressed>
{
    public async Task HandleAsync(ReportProgressed happened, CancellationToken ct)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // Two nodes may deliver two steps of one report at the same time.
        await db.Database.ExecuteSqlAsync($"select 1 from reviews_participant where id = {happened.Participant.Value} for update", ct);
        if (await db.Participants.SingleOrDefaultAsync(p => p.Id == happened.Participant, ct) is not { } participant)
        {
            return;
        }

        participant.Take(happened);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
