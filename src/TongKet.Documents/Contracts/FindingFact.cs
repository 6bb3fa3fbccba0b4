namespace TongKet.Documents.Contracts;

/// <summary>Something in the paper that a person should look at: what, where (length 0: the whole paper), what may be done. The paper is never changed.</summary>
public sealed record FindingFact(string Code, string Message, string? Suggestion, bool IsHint, int Start, int Length);
