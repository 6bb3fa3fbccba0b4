using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.View;

/// <summary>A value that was found, where, and how sure.</summary>
internal sealed record Fact<T>(T Value, SourceSpan Span, double Confidence);
