namespace TongKet.Documents.Contracts;

/// <summary>A schedule in the shape of the extract JSON: type is by, within, recurring, ongoing, onTrigger, ownChoice or none.</summary>
public sealed record ScheduleFact(
    string Type,
    DateOnly? Date = null,
    DateOnly? From = null,
    DateOnly? To = null,
    string? Every = null,
    string? By = null,
    string? Event = null
);
