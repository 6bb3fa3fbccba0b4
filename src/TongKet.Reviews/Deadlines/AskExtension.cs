using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Deadlines;

/// <summary>A unit asks for more time, or takes the question back.</summary>
internal sealed class AskExtension(HoldPlace places, IAudit audit, TimeProvider clock)
{
    public Task<Outcome<ReviewId>> AskAsync(ParticipantId id, DateOnly? day, string reason, ActingUser who, CancellationToken ct) =>
        places.ChangeAsync(
            id,
            async (db, place) =>
            {
                var refusal =
                    place.Organization != who.Organization ? ReviewProblems.NotFound
                    : place.State.IsSent ? DeadlineProblems.AlreadySent
                    : place.Deadline is not { } deadline ? DeadlineProblems.NoDeadline
                    : string.IsNullOrWhiteSpace(reason) ? DeadlineProblems.ReasonMissing
                    : day is not { } asked || asked <= deadline || asked < clock.VietnamToday ? DeadlineProblems.DayNotLater
                    : await db.Extensions.AnyAsync(e => e.Participant == id && e.Answer == null, ct) ? DeadlineProblems.AskedAlready
                    : null;
                if (refusal is not null)
                {
                    return refusal;
                }

                db.Add(
                    new Extension
                    {
                        Id = clock.NewGuid(),
                        Participant = id,
                        AskedDay = day!.Value,
                        Reason = reason.Trim(),
                        AskedBy = who.User,
                        AskedByName = who.Name,
                        AskedAt = clock.GetUtcNow(),
                    }
                );
                audit.Record(db, who, "review.extension-asked", id.Value, $"Xin gia hạn đến {day.Value.ToVietnamText()}: {reason.Trim()}");
                return null;
            },
            ct
        );

    public Task<Outcome<ReviewId>> WithdrawAsync(ParticipantId id, ActingUser who, CancellationToken ct) =>
        places.ChangeAsync(
            id,
            async (db, place) =>
            {
                if (
                    place.Organization != who.Organization
                    || await db.Extensions.SingleOrDefaultAsync(e => e.Participant == id && e.Answer == null, ct) is not { } open
                )
                {
                    return DeadlineProblems.NothingAsked;
                }

                open.Decide(ExtensionAnswer.Withdrawn, null, "", who, clock.GetUtcNow());
                audit.Record(db, who, "review.extension-withdrawn", id.Value, "Rút đề nghị gia hạn");
                return null;
            },
            ct
        );
}
