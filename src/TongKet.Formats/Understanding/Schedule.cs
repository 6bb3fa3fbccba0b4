namespace TongKet.Formats.Understanding;

/// <summary>When a task is due. One of the seven forms that directives use.</summary>
public abstract record Schedule
{
    private Schedule() { }

    /// <summary>trước ngày, chậm nhất, xong trước: the printed date.</summary>
    public sealed record ByDate(DateOnly Date) : Schedule;

    /// <summary>quý I/2024, trong năm 2024; the end may be open.</summary>
    public sealed record Within(DateOnly From, DateOnly? To) : Schedule;

    /// <summary>Every year, halfYear, quarter, month or week; by MM-DD (year) or DD (month; quarter and halfYear: of its last month).</summary>
    public sealed record Recurring(string Every, string? By) : Schedule;

    /// <summary>thường xuyên.</summary>
    public sealed record Ongoing : Schedule;

    /// <summary>khi có …, sau khi …, khi cần thiết.</summary>
    public sealed record OnTrigger(string Event) : Schedule;

    /// <summary>thời điểm thích hợp: the unit chooses.</summary>
    public sealed record OwnChoice : Schedule;

    /// <summary>Nothing said.</summary>
    public sealed record None : Schedule;
}
