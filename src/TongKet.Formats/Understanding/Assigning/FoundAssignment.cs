using TongKet.Formats.Reading;

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
);
