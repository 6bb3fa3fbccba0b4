namespace TongKet.Documents.Contracts;

/// <summary>A task: bodies as printed; the product is what comes out of it.</summary>
public sealed record AssignmentFact(
    IReadOnlyList<string> Leads,
    IReadOnlyList<string> Support,
    string Action,
    string? SubmitTo,
    string? Via,
    ScheduleFact Schedule,
    string? Product = null
);
