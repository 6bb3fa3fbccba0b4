using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Deadlines;

namespace TongKet.Tests.Reviews;

public sealed class HoldingLedgerSpecs
{
    // Monday 05/10/2026, 09:00 in Vietnam.
    private static readonly DateTimeOffset Launch = new(2026, 10, 5, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Working_days_are_counted_with_whoever_held_the_report()
    {
        var ledger = Of(
            null,
            30,
            (ParticipantState.Drafting, 1),
            (ParticipantState.AwaitingApproval, 3),
            (ParticipantState.Approved, 10),
            (ParticipantState.Sent, 10),
            (ParticipantState.Received, 14)
        );

        // Monday to Thursday with the writer, a weekend with the leader: Thursday to the Thursday after.
        Assert.Equal(3, ledger.Days[Holder.Writer]);
        Assert.Equal(5, ledger.Days[Holder.Approver]);
        Assert.Equal(0, ledger.Days[Holder.Clerk]);
        Assert.Equal(2, ledger.Days[Holder.Intermediary]);
        Assert.Equal(Holder.Nobody, ledger.Now);
    }

    [Fact]
    public void A_report_that_lay_with_the_leader_on_its_day_is_late_there() =>
        Assert.Equal(
            Holder.Approver,
            Of(
                new DateOnly(2026, 10, 9),
                30,
                (ParticipantState.AwaitingApproval, 2),
                (ParticipantState.Approved, 8),
                (ParticipantState.Sent, 9)
            ).LateAt
        );

    [Fact]
    public void A_report_still_being_written_after_its_day_is_late_with_the_writer() =>
        Assert.Equal(Holder.Writer, Of(new DateOnly(2026, 10, 9), 6, (ParticipantState.Drafting, 1)).LateAt);

    [Fact]
    public void What_was_sent_on_the_day_itself_is_late_nowhere_though_the_intermediary_keeps_it() =>
        Assert.Null(Of(new DateOnly(2026, 10, 9), 30, (ParticipantState.Drafting, 1), (ParticipantState.Sent, 4)).LateAt);

    [Fact]
    public void A_return_after_a_sending_in_time_makes_nobody_late() =>
        Assert.Null(
            Of(
                new DateOnly(2026, 10, 9),
                30,
                (ParticipantState.Sent, 2),
                (ParticipantState.Returned, 3),
                (ParticipantState.Sent, 12)
            ).LateAt
        );

    private static HoldingLedger Of(DateOnly? deadline, int today, params (ParticipantState State, int Day)[] steps)
    {
        var sent = steps.Where(s => s.State is ParticipantState.Sent).Select(s => (DateTimeOffset?)Launch.AddDays(s.Day)).FirstOrDefault();
        var place = new ParticipantView(
            TimeProvider.System.NewId<ParticipantId>(),
            TimeProvider.System.NewId<ReviewId>(),
            "Đợt",
            TimeProvider.System.NewId<OrganizationId>(),
            TimeProvider.System.NewId<OrganizationId>(),
            TimeProvider.System.NewId<OrganizationId>(),
            deadline,
            steps[^1].State,
            sent,
            sent
        );
        var held = steps.Select(
            (s, i) =>
                new Holding
                {
                    Participant = place.Id,
                    Step = i + 1,
                    State = s.State,
                    At = Launch.AddDays(s.Day),
                }
        );
        return HoldingLedger.Of(place, Launch, held.Reverse(), Launch.AddDays(today));
    }
}
