using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>An assignment with the places of its parts.</summary>
internal sealed record FoundAssignment(
    Assignment Assignment,
    SourceSpan Action,
    double Confidence,
    SourceSpan Lead,
    double LeadConfidence,
    SourceSpan ScheduleSpan,
    double ScheduleConfidence
)
{
    /// <summary>What made it sure or unsure: "lead-ordered", "lead-from-heading", "lead-by-form" …; confidences are measured by them.</summary>
    public IReadOnlyList<string> Signals { get; init; } = [];

    /// <summary>The same task with the schedule that a line below it tells.</summary>
    public FoundAssignment Due(FoundSchedule schedule, MappedText value) =>
        this with
        {
            Assignment = Assignment with { Schedule = schedule.Schedule },
            ScheduleSpan = value.Span(schedule.Start, schedule.Length),
            ScheduleConfidence = 0.85,
            Signals = [.. Signals, "schedule-below"],
        };
}
