namespace TongKet.Documents.Contracts;

/// <summary>Place in the text and confidence 0..1.</summary>
public sealed record FactEvidence(int Start, int Length, double Confidence);
