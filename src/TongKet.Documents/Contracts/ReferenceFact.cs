namespace TongKet.Documents.Contracts;

/// <summary>Viện dẫn; the relation is one of <see cref="ReferenceRelations"/>, or null where the text does not say.</summary>
public sealed record ReferenceFact(string Symbol, string? Kind, DateOnly? IssuedOn, string? Issuer, string? Relation = null);
