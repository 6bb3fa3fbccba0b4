using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Deadlines;

/// <summary>A participant's deadline with all that happened to it.</summary>
/// <param name="Place">The participant.</param>
/// <param name="SelfChosen">The unit names the day itself.</param>
/// <param name="Asked">The question for more time that waits for an answer.</param>
/// <param name="Questions">All questions, newest first.</param>
/// <param name="Changes">All changes, newest first.</param>
/// <param name="Ledger">Who held the report how long.</param>
internal sealed record DeadlineLine(
    ParticipantView Place,
    bool SelfChosen,
    Extension? Asked,
    IReadOnlyList<Extension> Questions,
    IReadOnlyList<DeadlineChange> Changes,
    HoldingLedger Ledger
)
{
    /// <summary>Working days between the day and the first sending; negative when it was sent before its day; null while nothing is sent or no day is set.</summary>
    public int? DaysLate => Place is { FirstSentAt: { } at, Deadline: { } day } ? WorkingCalendar.Between(day, at.VietnamDate) : null;
}
