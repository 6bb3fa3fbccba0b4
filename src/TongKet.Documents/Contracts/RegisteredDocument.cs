namespace TongKet.Documents.Contracts;

/// <summary>The number and symbol given.</summary>
public sealed record RegisteredDocument(DocumentId Id, int Number, string Symbol);
