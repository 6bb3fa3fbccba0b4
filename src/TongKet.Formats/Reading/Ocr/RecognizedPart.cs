namespace TongKet.Formats.Reading.Ocr;

/// <summary>A part of a paper's text that was read from a picture, and how sure the reading is (0..1, from the program that read it).</summary>
public sealed record RecognizedPart(SourceSpan Span, double Confidence);
