using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Deadlines;

/// <summary>The recipient or the intermediary grants more time, perhaps another day than was asked for, or refuses with a reason.</summary>
internal sealed class AnswerExtension(HoldPlace places, IAudit audit, TimeProvider clock)
{
    public Task<Outcome<ReviewId>> GrantAsync(ParticipantId id, DateOnly? day, string reason, ActingUser who, CancellationToken ct) =>
        AnswerAsync(
            id,
            who,
            (db, place, asked) =>
            {
                var granted = day ?? asked.AskedDay;
                if (granted < clock.VietnamToday)
                {
                    return DeadlineProblems.DayPassed;
                }

                asked.Decide(ExtensionAnswer.Granted, granted, reason, who, clock.GetUtcNow());
                db.Add(place.Move(DeadlineChangeKind.Granted, granted, asked.Reason, who.Name, clock));
                db.Publish(new DeadlineMoved(place.Review, [id], who.Name), clock);
                audit.Record(db, who, "review.extension-granted", id.Value, $"Cho gia hạn đến {granted.ToVietnamText()}");
                return null;
            },
            ct
        );

    public Task<Outcome<ReviewId>> RefuseAsync(ParticipantId id, string reason, ActingUser who, CancellationToken ct) =>
        AnswerAsync(
            id,
            who,
            (db, _, asked) =>
            {
                if (string.IsNullOrWhiteSpace(reason))
                {
                    return DeadlineProblems.ReasonMissing;
                }

                asked.Decide(ExtensionAnswer.Refused, null, reason, who, clock.GetUtcNow());
                audit.Record(db, who, "review.extension-refused", id.Value, $"Không cho gia hạn: {reason.Trim()}");
                return null;
            },
            ct
        );

    private Task<Outcome<ReviewId>> AnswerAsync(
        ParticipantId id,
        ActingUser who,
        Func<TongKetDb, Participant, Extension, Problem?> answer,
        CancellationToken ct
    ) =>
        places.ChangeAsync(
            id,
            async (db, place) =>
                place.Recipient != who.Organization && place.Via != who.Organization ? ReviewProblems.NotFound
                : await db.Extensions.SingleOrDefaultAsync(e => e.Participant == id && e.Answer == null, ct) is not { } asked
                    ? DeadlineProblems.NothingAsked
                : answer(db, place, asked),
            ct
        );
}
