using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Progress;

/// <summary>How far a review is, in counts that add up to all participants.</summary>
/// <param name="Total">All participants.</param>
/// <param name="InTime">Sent in time (or with no deadline).</param>
/// <param name="AfterDeadline">Sent late.</param>
/// <param name="Missing">Not sent and overdue.</param>
/// <param name="Working">Begun, not sent, not overdue.</param>
/// <param name="NotBegun">Not begun, not overdue.</param>
internal sealed record ReviewProgress(int Total, int InTime, int AfterDeadline, int Missing, int Working, int NotBegun)
{
    /// <summary>Counts participants.</summary>
    public static ReviewProgress Of(IReadOnlyCollection<ParticipantView> places, DateOnly today)
    {
        var counts = places.CountBy(p => Timeliness.Of(p, today)).ToDictionary();
        return new ReviewProgress(
            places.Count,
            counts.GetValueOrDefault(Timing.InTime),
            counts.GetValueOrDefault(Timing.Late),
            counts.GetValueOrDefault(Timing.Missing),
            counts.GetValueOrDefault(Timing.Working),
            counts.GetValueOrDefault(Timing.NotBegun)
        );
    }

    /// <summary>All that were sent.</summary>
    public int Sent => InTime + AfterDeadline;
}
