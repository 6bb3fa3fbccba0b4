using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Deadlines;

/// <summary>The unit announces the day that it chose; the office that launched the review gives a unit another day.</summary>
internal sealed class MoveDeadline(HoldPlace places, IDatabase database, IAudit audit, TimeProvider clock)
{
    public Task<Outcome<ReviewId>> AnnounceAsync(ParticipantId id, DateOnly? day, ActingUser who, CancellationToken ct) =>
        places.ChangeAsync(
            id,
            (db, place) =>
            {
                var refusal =
                    place.Organization != who.Organization ? ReviewProblems.NotFound
                    : !place.SelfChosen ? DeadlineProblems.NotSelfChosen
                    : place.State.IsSent ? DeadlineProblems.AlreadySent
                    : place.Deadline < clock.VietnamToday ? DeadlineProblems.AnnouncedPassed
                    : day is not { } chosen || chosen < clock.VietnamToday ? DeadlineProblems.DayPassed
                    : null;
                if (refusal is null)
                {
                    db.Add(place.Move(DeadlineChangeKind.Announced, day!.Value, "", who.Name, clock));
                    db.Publish(new DeadlineMoved(place.Review, [id], who.Name), clock);
                    audit.Record(db, who, "review.day-announced", id.Value, $"Đăng ký nộp ngày {day.Value.ToVietnamText()}");
                }

                return Task.FromResult(refusal);
            },
            ct
        );

    /// <summary>All or none: a list half moved would be worse than none.</summary>
    public async Task<Outcome<int>> MoveAsync(
        ReviewId review,
        IReadOnlyCollection<ParticipantId> ids,
        DateOnly? day,
        string reason,
        ActingUser who,
        CancellationToken ct
    )
    {
        var refusal =
            ids.Count == 0 ? DeadlineProblems.NobodyChosen
            : string.IsNullOrWhiteSpace(reason) ? DeadlineProblems.ReasonMissing
            : day is not { } moved || moved < clock.VietnamToday ? DeadlineProblems.DayPassed
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"select 1 from reviews_participant where review = {review.Value} order by id for update", ct);
        var places = await db.Participants.Where(p => p.Review == review && ids.Contains(p.Id)).ToListAsync(ct);
        if (places.Count != ids.Count)
        {
            return ReviewProblems.NotFound;
        }

        // What was sent keeps the day by which it was judged.
        var open = places.Where(p => !p.State.IsSent).ToArray();
        if (open.Length == 0)
        {
            return DeadlineProblems.AlreadySent;
        }

        db.AddRange(open.Select(p => p.Move(DeadlineChangeKind.Moved, day!.Value, reason.Trim(), who.Name, clock)));
        db.Publish(new DeadlineMoved(review, [.. open.Select(p => p.Id)], who.Name), clock);
        var words = $"Hạn mới {day!.Value.ToVietnamText()} cho {open.Length} đơn vị: {reason.Trim()}";
        audit.Record(db, who, "review.deadline-moved", review.Value, words);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return open.Length;
    }
}
