namespace TongKet.Documents.Contracts;

/// <summary>Thể thức đề ký.</summary>
public sealed record SignatureFact(string? Authority, string? Position, string? Name);
