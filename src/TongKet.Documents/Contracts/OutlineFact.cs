namespace TongKet.Documents.Contracts;

/// <summary>An outline node.</summary>
public sealed record OutlineFact(string Label, string Title, IReadOnlyList<OutlineFact> Children);
