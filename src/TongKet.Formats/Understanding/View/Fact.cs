using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.View;

/// <summary>A value that was found, where, and how sure.</summary>
internal sealed record Fact<T>(T Value, SourceSpan Span, double Confidence)
{
    /// <summary>What made it sure or unsure, in short English words ("date-behind", "alone"); confidences are measured by them.</summary>
    public IReadOnlyList<string> Signals { get; init; } = [];
}
