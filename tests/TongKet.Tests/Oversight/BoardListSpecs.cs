using TongKet.Organizations.Contracts;
using TongKet.Oversight.Board;
using TongKet.Oversight.Progress;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Oversight;

/// <summary>The bar and the lists under it count by one rule.</summary>
public sealed class BoardListSpecs
{
    private static readonly DateOnly Today = new(2026, 9, 10);

    [Fact]
    public void Each_list_holds_as_many_as_the_bar_says()
    {
        ParticipantView[] places =
        [
            .. Enum.GetValues<ParticipantState>().SelectMany(s => new[] { Place(s, Today.AddDays(-1)), Place(s, Today), Place(s, null) }),
        ];

        var progress = ReviewProgress.Of(places, Today);

        Assert.Equal(
            (progress.InTime, progress.AfterDeadline, progress.Missing, progress.Working, progress.NotBegun),
            (
                Held(BoardList.InTime),
                Held(BoardList.AfterDeadline),
                Held(BoardList.Missing),
                Held(BoardList.Working),
                Held(BoardList.NotBegun)
            )
        );
        Assert.True(progress is { Working: > 0, NotBegun: > 0, Missing: > 0 });

        int Held(BoardList list) => places.Count(p => list.Holds(new BoardLine(p, null, "", "", Timeliness.Of(p, Today)), Today));
    }

    private static ParticipantView Place(ParticipantState state, DateOnly? deadline) =>
        new(
            new ParticipantId(Guid.CreateVersion7()),
            default,
            "Sơ kết",
            default(OrganizationId),
            default,
            null,
            deadline,
            state,
            null,
            null
        );
}
