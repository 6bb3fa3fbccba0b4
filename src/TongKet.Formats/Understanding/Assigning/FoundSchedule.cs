namespace TongKet.Formats.Understanding.Assigning;

/// <summary>A schedule and the place of the words that say it.</summary>
internal sealed record FoundSchedule(Schedule Schedule, int Start, int Length, double Confidence)
{
    /// <summary>A printed deadline, by which a sentence becomes a task of its own.</summary>
    public bool IsPrinted => Schedule is Schedule.ByDate or Schedule.Within or Schedule.Recurring;
}
