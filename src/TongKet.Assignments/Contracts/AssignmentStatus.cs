using TongKet.Kernel.Data;
using TongKet.Kernel.Web;

namespace TongKet.Assignments.Contracts;

/// <summary>A task in the ledger (nhiệm vụ được giao).</summary>
public readonly record struct AssignmentId(Guid Value) : IId<AssignmentId>
{
    /// <inheritdoc />
    public static AssignmentId From(Guid value) => new(value);
}

/// <summary>Where a task stands; overdue and due soon are flags beside it, never states.</summary>
public enum AssignmentStatus
{
    /// <summary>Chưa thực hiện.</summary>
    NotStarted,

    /// <summary>Đang thực hiện.</summary>
    InProgress,

    /// <summary>Chờ xác nhận hoàn thành.</summary>
    AwaitingConfirmation,

    /// <summary>Hoàn thành.</summary>
    Done,

    /// <summary>Bị hủy.</summary>
    Cancelled,
}

/// <summary>The words, shapes and colours of a task's state.</summary>
public static class AssignmentStatusWords
{
    extension(AssignmentStatus status)
    {
        /// <summary>For the state badge.</summary>
        public StateLook Look =>
            status switch
            {
                AssignmentStatus.InProgress => new("Đang thực hiện", StateShape.Half, Tone.Work),
                AssignmentStatus.AwaitingConfirmation => new("Chờ xác nhận hoàn thành", StateShape.ThreeQuarters, Tone.Waiting),
                AssignmentStatus.Done => new("Hoàn thành", StateShape.Check, Tone.Done),
                AssignmentStatus.Cancelled => new("Bị hủy", StateShape.Dash, Tone.Neutral),
                _ => new("Chưa thực hiện", StateShape.Empty, Tone.Neutral),
            };

        /// <summary>Whether nothing is owed any more.</summary>
        public bool IsOver => status is AssignmentStatus.Done or AssignmentStatus.Cancelled;
    }
}
