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

    /// <summary>Those who sign beside the first, on a joint paper, in the order of the text.</summary>
    public IReadOnlyList<SignatureFact> CoSignatures { get; init; } = [];

    /// <summary>Kính gửi, as printed.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Nơi nhận.</summary>
    public IReadOnlyList<string> Copies { get; init; } = [];

    /// <summary>Other documents named.</summary>
    public IReadOnlyList<ReferenceFact> References { get; init; } = [];

    /// <summary>Tasks given.</summary>
    public IReadOnlyList<AssignmentFact> Assignments { get; init; } = [];

    /// <summary>The report outline; where the paper holds several, the one chosen of <see cref="OutlineChoices"/>.</summary>
    public IReadOnlyList<OutlineFact> Outline { get; init; } = [];

    /// <summary>Title of the outline.</summary>
    public string? OutlineTitle { get; init; }

    /// <summary>All outlines of a paper that holds several; the entry of the chosen one is as it was when another was chosen last.</summary>
    public IReadOnlyList<OutlineChoice> OutlineChoices { get; init; } = [];

    /// <summary>Which of <see cref="OutlineChoices"/> stands in <see cref="Outline"/>.</summary>
    public int ChosenOutline { get; init; }

    /// <summary>Figures that the paper asks for, in its forms and in the words of its outline.</summary>
    public IReadOnlyList<IndicatorFact> Indicators { get; init; } = [];

    /// <summary>Whether the words of the outline were searched for figures when the paper was taken in; false for papers taken in earlier.</summary>
    public bool FiguresRead { get; init; }

    /// <summary>Statistics forms: head, columns and rows.</summary>
    public IReadOnlyList<StatisticsTableFact> Tables { get; init; } = [];

    /// <summary>JSON pointers of fields that a person has accepted or changed.</summary>
    public IReadOnlyList<string> Confirmed { get; init; } = [];

    /// <summary>Where each fact stands in the paper's text and how sure the reader is, by JSON pointer.</summary>
    public IReadOnlyDictionary<string, FactEvidence> Evidence { get; init; } = new Dictionary<string, FactEvidence>();

    /// <summary>What looks wrong in the paper itself; the weightiest first.</summary>
    public IReadOnlyList<FindingFact> Findings { get; init; } = [];
}
