using TongKet.Kernel.Web;
using TongKet.Oversight.Progress;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Board;

/// <summary>The lists that the counts on the board open.</summary>
internal enum BoardList
{
    All,
    Sent,
    InTime,
    AfterDeadline,
    Missing,
    Soon,
    NotBegun,
    Working,
    Returned,
    ToHandle,
}

internal static class BoardLists
{
    /// <summary>Each list with its word in the address, its words on the page and its colour, in the order of the page.</summary>
    public static IReadOnlyList<(BoardList List, string Key, string Word, Tone Tone)> All { get; } =
    [
        (BoardList.All, "", "đơn vị", Tone.Neutral),
        (BoardList.Sent, "da-nop", "đã nộp", Tone.Done),
        (BoardList.InTime, "dung-han", "đúng hạn", Tone.Done),
        (BoardList.AfterDeadline, "nop-muon", "nộp muộn", Tone.Returned),
        (BoardList.ToHandle, "cho-tiep-nhan", "chờ tiếp nhận", Tone.Waiting),
        (BoardList.Returned, "tra-lai", "trả lại", Tone.Returned),
        (BoardList.Missing, "qua-han", "quá hạn chưa nộp", Tone.Late),
        (BoardList.Soon, "sap-het-han", "sắp hết hạn", Tone.Soon),
        (BoardList.Working, "dang-lam", "đang làm", Tone.Work),
        (BoardList.NotBegun, "chua-bat-dau", "chưa bắt đầu", Tone.Neutral),
    ];

    /// <summary>The list of an address; an unknown word opens all.</summary>
    public static BoardList Parse(string? key) => All.FirstOrDefault(l => l.Key == key).List;

    /// <summary>Whether a line stands in a list; what the bar counts too is counted by the bar's rule.</summary>
    public static bool Holds(this BoardList list, BoardLine line, DateOnly today) =>
        list switch
        {
            BoardList.Sent => line.Place.State.IsSent,
            BoardList.InTime => line.Timing is Timing.InTime,
            BoardList.AfterDeadline => line.Timing is Timing.Late,
            BoardList.Missing => line.Timing is Timing.Missing,
            BoardList.Soon => Due.StandingOf(line.Place.Deadline, line.Place.State.IsSent, today) is DueStanding.Soon,
            BoardList.NotBegun => line.Timing is Timing.NotBegun,
            BoardList.Working => line.Timing is Timing.Working,
            BoardList.Returned => line.Place.State is ParticipantState.Returned,
            BoardList.ToHandle => line.Place.State is ParticipantState.Sent or ParticipantState.AcceptedByIntermediary,
            _ => true,
        };
}
