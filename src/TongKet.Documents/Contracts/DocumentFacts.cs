namespace TongKet.Documents.Contracts;

/// <summary>
/// What a person has confirmed (or still has to confirm) of a paper: the reader's extraction as editable fields.
/// Stored as JSON with the document; <see cref="Confirmed"/> names the fields a person has accepted or changed, by JSON pointer.
/// </summary>
public sealed record DocumentFacts
{
    /// <summary>Type abbreviation (CV, KH ...).</summary>
    public string? Kind { get; init; }

    /// <summary>"312-CV/TU".</summary>
    public string? Symbol { get; init; }

    /// <summary>Date of issue.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Địa danh.</summary>
    public string? Place { get; init; }

    /// <summary>Issuing body.</summary>
    public string? Issuer { get; init; }

    /// <summary>Superior body.</summary>
    public string? ParentIssuer { get; init; }

    /// <summary>Trích yếu.</summary>
    public string? Subject { get; init; }

    /// <summary>Signature: authority, position, name.</summary>
    public SignatureFact Signature { get; init; } = new(null, null, null);

    /// <summary>Kính gửi, as printed.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Nơi nhận.</summary>
    public IReadOnlyList<string> Copies { get; init; } = [];

    /// <summary>Other documents named.</summary>
    public IReadOnlyList<ReferenceFact> References { get; init; } = [];

    /// <summary>Tasks given.</summary>
    public IReadOnlyList<AssignmentFact> Assignments { get; init; } = [];

    /// <summary>The report outline (the first one when there are several; the person chooses).</summary>
    public IReadOnlyList<OutlineFact> Outline { get; init; } = [];

    /// <summary>Title of the outline.</summary>
    public string? OutlineTitle { get; init; }

    /// <summary>Figures that the forms attached ask for.</summary>
    public IReadOnlyList<IndicatorFact> Indicators { get; init; } = [];

    /// <summary>JSON pointers of fields that a person has accepted or changed.</summary>
    public IReadOnlyList<string> Confirmed { get; init; } = [];

    /// <summary>Where each fact stands in the paper's text and how sure the reader is, by JSON pointer.</summary>
    public IReadOnlyDictionary<string, FactEvidence> Evidence { get; init; } = new Dictionary<string, FactEvidence>();

    /// <summary>What looks wrong in the paper itself; the weightiest first.</summary>
    public IReadOnlyList<FindingFact> Findings { get; init; } = [];
}

/// <summary>Place in the text and confidence 0..1.</summary>
public sealed record FactEvidence(int Start, int Length, double Confidence);

/// <summary>Thể thức đề ký.</summary>
public sealed record SignatureFact(string? Authority, string? Position, string? Name);

/// <summary>Viện dẫn.</summary>
public sealed record ReferenceFact(string Symbol, string? Kind, DateOnly? IssuedOn, string? Issuer);

/// <summary>A task: bodies as printed.</summary>
public sealed record AssignmentFact(
    IReadOnlyList<string> Leads,
    IReadOnlyList<string> Support,
    string Action,
    string? SubmitTo,
    string? Via,
    ScheduleFact Schedule
);

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

/// <summary>An outline node.</summary>
public sealed record OutlineFact(string Label, string Title, IReadOnlyList<OutlineFact> Children);
