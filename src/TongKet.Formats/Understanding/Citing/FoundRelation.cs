namespace TongKet.Formats.Understanding.Citing;

/// <summary>A relation, the words that say it, and how sure.</summary>
internal sealed record FoundRelation(ReferenceRelation Relation, int Start, int Length, double Confidence, string Sign);
