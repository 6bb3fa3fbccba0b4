using TongKet.Formats.Reading;
using TongKet.Formats.Reading.Ocr;

namespace TongKet.Formats.Understanding;

/// <summary>Facts that stand in a part read from a picture are less sure than the same facts in a text: a digit may have been misread.</summary>
internal static class RecognizedFacts
{
    // Even a clear scan gives no fact the certainty from which on nobody looks again (0.9).
    private const double Most = 0.9;

    public static Extraction LessSure(Extraction extraction, IReadOnlyList<RecognizedPart> parts) =>
        parts.Count == 0
            ? extraction
            : extraction with
            {
                Evidence = extraction.Evidence.ToDictionary(e => e.Key, e => LessSure(e.Value, parts), StringComparer.Ordinal),
            };

    private static Evidence LessSure(Evidence evidence, IReadOnlyList<RecognizedPart> parts)
    {
        var least = parts.Where(p => Touches(p.Span, evidence.Span)).Select(p => (double?)p.Confidence).Min();
        return least is { } sure ? evidence with { Confidence = Math.Round(evidence.Confidence * Math.Min(sure, 1) * Most, 3) } : evidence;
    }

    private static bool Touches(SourceSpan part, SourceSpan fact) =>
        fact.Start < part.End && part.Start < Math.Max(fact.End, fact.Start + 1);
}
