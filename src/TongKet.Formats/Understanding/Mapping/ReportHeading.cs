using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Mapping;

/// <summary>A heading of a report with the text below it.</summary>
internal sealed record ReportHeading(LabelKind? Kind, string Label, string Title, string Text, SourceSpan Span, int Parent)
{
    /// <summary>A numbered paragraph that is heading and text in one.</summary>
    public bool IsSelfContained { get; init; }
}
