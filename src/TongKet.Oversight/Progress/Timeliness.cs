using TongKet.Kernel.Time;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Progress;

/// <summary>How a participant stands to its deadline.</summary>
internal enum Timing
{
    InTime,
    Late,
    Missing,
    Working,
    NotBegun,
}

internal static class Timeliness
{
    /// <summary>In time or late is judged by the first sending: a unit that was asked to complete its report is not late for that.</summary>
    public static Timing Of(ParticipantView place, DateOnly today) =>
        place switch
        {
            { State.IsSent: true } when place.FirstSentAt is { } at && place.Deadline is { } day && at.VietnamDate > day => Timing.Late,
            { State.IsSent: true } => Timing.InTime,
            { Deadline: { } day } when day < today => Timing.Missing,
            { State: ParticipantState.NotStarted } => Timing.NotBegun,
            _ => Timing.Working,
        };
}
