namespace TongKet.Documents.Contracts;

/// <summary>Something in the paper that a person should look at: what, where (length 0: the whole paper), what may be done. The paper is never changed.</summary>
/// <param name="Code">Stable word.</param>
/// <param name="Message">What it is.</param>
/// <param name="Suggestion">What may be done.</param>
/// <param name="IsHint">May well be meant so.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="IsContradiction">A date, a deadline or a number that contradicts another.</param>
public sealed record FindingFact(
    string Code,
    string Message,
    string? Suggestion,
    bool IsHint,
    int Start,
    int Length,
    bool IsContradiction = false
);
