using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Deadlines;
using TongKet.Reviews.Restructuring;

namespace TongKet.Reviews.Following;

/// <summary>Keeps a participant's state in step with its report, whatever order the events come in.</summary>
internal sealed class FollowReport(IDatabase database, FollowRestructuring restructuring, TimeProvider clock)
    : IEventHandler<ReportProgressed>
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

        var before = participant.Deadline;
        participant.Take(happened);
        await KeepAsync(db, happened, ct);
        if (participant.DeadlineStep == happened.Step && participant.Deadline is { } day && day != before)
        {
            db.Add(Returned(happened, before, day));
            db.Publish(new DeadlineMoved(participant.Review, [participant.Id], "nơi nhận"), clock);
        }

        await restructuring.ReturnedAsync(db, participant, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    // The same step may come twice.
    private static Task<int> KeepAsync(TongKetDb db, ReportProgressed step, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"insert into reviews_holding (participant, step, state, at) values ({step.Participant.Value}, {step.Step}, {step.State.ToString()}, {step.At}) on conflict do nothing",
            ct
        );

    private DeadlineChange Returned(ReportProgressed happened, DateOnly? before, DateOnly day) =>
        new()
        {
            Id = clock.NewGuid(),
            Participant = happened.Participant,
            Kind = DeadlineChangeKind.Returned,
            OldDay = before,
            NewDay = day,
            Reason = "Trả lại để bổ sung",
            ByName = "nơi nhận",
            At = happened.At,
        };
}
