using TongKet.Organizations.Contracts;
using TongKet.Oversight.Progress;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Oversight;

public sealed class TimelinessSpecs
{
    private static readonly DateOnly Deadline = new(2026, 9, 10);

    [Theory]
    [InlineData("2026-09-10T16:59:00Z", Timing.InTime)]
    [InlineData("2026-09-10T17:00:00Z", Timing.Late)]
    internal void The_last_day_ends_at_midnight_in_Vietnam(string sent, Timing timing) =>
        Assert.Equal(timing, Timeliness.Of(Place(ParticipantState.Sent, DateTimeOffset.Parse(sent, null)), Deadline.AddDays(5)));

    [Fact]
    public void A_unit_that_was_in_time_is_not_late_for_completing_what_was_returned()
    {
        var place = Place(ParticipantState.Received, new DateTimeOffset(2026, 9, 9, 0, 0, 0, TimeSpan.Zero)) with
        {
            SentAt = new DateTimeOffset(2026, 9, 20, 0, 0, 0, TimeSpan.Zero),
        };

        Assert.Equal(Timing.InTime, Timeliness.Of(place, Deadline.AddDays(20)));
    }

    [Fact]
    public void Missing_begins_the_day_after_the_deadline()
    {
        Assert.Equal(Timing.Working, Timeliness.Of(Place(ParticipantState.Drafting, null), Deadline));
        Assert.Equal(Timing.Missing, Timeliness.Of(Place(ParticipantState.Drafting, null), Deadline.AddDays(1)));
        Assert.Equal(
            Timing.NotBegun,
            Timeliness.Of(Place(ParticipantState.NotStarted, null) with { Deadline = null }, Deadline.AddDays(99))
        );
    }

    [Fact]
    public void The_counts_of_a_review_add_up_to_its_participants()
    {
        var places = Enum.GetValues<ParticipantState>().Select(s => Place(s, null)).ToList();

        var progress = ReviewProgress.Of(places, Deadline.AddDays(1));

        Assert.Equal(progress.Total, progress.InTime + progress.AfterDeadline + progress.Missing + progress.Working + progress.NotBegun);
        Assert.Equal(5, progress.Missing);
    }

    private static ParticipantView Place(ParticipantState state, DateTimeOffset? firstSent) =>
        new(
            new ParticipantId(Guid.CreateVersion7()),
            default,
            "Sơ kết",
            new OrganizationId(Guid.CreateVersion7()),
            default,
            null,
            Deadline,
            state,
            firstSent,
            firstSent
        );
}
