namespace TongKet.Formats.Understanding.Citing;

/// <summary>One place where a paper names another by its symbol.</summary>
internal sealed record Mention(string Symbol, string? Kind, DateOnly? IssuedOn, string? Issuer, int Start, int End, int FactsEnd);
