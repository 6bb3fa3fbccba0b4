namespace TongKet.Benchmarks.Scoring;

/// <summary>A fact that the reader gave, how sure it was, and whether it is right.</summary>
internal sealed record JudgedFact(string Type, double Confidence, bool IsRight, string Paper, string Pointer, string Signals);
