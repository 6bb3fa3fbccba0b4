namespace TongKet.Formats.Understanding;

using TongKet.Formats.Reading;

/// <summary>What the reader found in a paper. Every fact has its place and a confidence in <see cref="Evidence"/>, keyed by JSON pointer.</summary>
/// <remarks>The JSON form (see <c>ExtractionJson</c>) is the output of <c>tongket extract</c>.</remarks>
public sealed record Extraction
{
    /// <summary>Type abbreviation: NQ KL CT QĐ QC KH CTr HD TB BC TTr CV ĐA ĐC; null if none.</summary>
    public string? Kind { get; init; }

    /// <summary>Number and symbol without blanks, "312-CV/TU"; with a blank number "-CV/TU".</summary>
    public string? Symbol { get; init; }

    /// <summary>Date of issue; null if absent or not complete.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Place in front of the date.</summary>
    public string? Place { get; init; }

    /// <summary>The body whose paper it is, in sentence case.</summary>
    public string? Issuer { get; init; }

    /// <summary>The superior body printed above the issuer.</summary>
    public string? ParentIssuer { get; init; }

    /// <summary>Trích yếu, one line, without the type's name.</summary>
    public string? Subject { get; init; }

    /// <summary>Kính gửi, one entry a body.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Nơi nhận and Đồng kính gửi.</summary>
    public IReadOnlyList<string> Copies { get; init; } = [];

    /// <summary>The signature block.</summary>
    public SignatureBlock Signature { get; init; } = new(null, null, null);

    /// <summary>The signatures of the other issuers of a joint paper, in the order of the text.</summary>
    public IReadOnlyList<SignatureBlock> CoSignatures { get; init; } = [];

    /// <summary>Every other document named with a symbol, one entry per symbol.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    /// <summary>Short names the paper gives to documents ("gọi tắt là").</summary>
    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    /// <summary>Tasks given to named bodies.</summary>
    public IReadOnlyList<Assignment> Assignments { get; init; } = [];

    /// <summary>Report outlines attached or contained.</summary>
    public IReadOnlyList<Outline> Outlines { get; init; } = [];

    /// <summary>Number of statistics tables.</summary>
    public int Tables { get; init; }

    /// <summary>The statistics forms, each with the tree of its head; tables of tasks are none.</summary>
    public IReadOnlyList<StatisticsTable> StatisticsTables { get; init; } = [];

    /// <summary>Figures that the outlines ask for in words ("số cuộc, số người tham gia").</summary>
    public IReadOnlyList<AskedFigure> Indicators { get; init; } = [];

    /// <summary>Place and confidence of each fact, keyed by JSON pointer ("/assignments/0/schedule").</summary>
    public IReadOnlyDictionary<string, Evidence> Evidence { get; init; } = new Dictionary<string, Evidence>();

    /// <summary>What looks wrong in the paper.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>Where a fact stands in the paper's text, and how sure the reader is (0..1).</summary>
public sealed record Evidence(SourceSpan Span, double Confidence)
{
    /// <summary>What made it sure or unsure: names of signs ("date-behind", "in-front"), empty where the reader tells none.</summary>
    public IReadOnlyList<string> Signals { get; init; } = [];
}

/// <summary>On whose behalf, in which position, who.</summary>
public sealed record SignatureBlock(string? Authority, string? Position, string? Name);

/// <summary>Another document that the paper names.</summary>
public sealed record Reference(string Symbol, string? Kind, DateOnly? IssuedOn, string? Issuer)
{
    /// <summary>What this paper does with it; null where the text does not say.</summary>
    public ReferenceRelation? Relation { get; init; }
}

/// <summary>A short name for a document.</summary>
public sealed record Alias(string Name, string Symbol);

/// <summary>A task given to named bodies: who leads, who supports, what, to whom, through whom, when.</summary>
public sealed record Assignment(
    IReadOnlyList<string> Leads,
    IReadOnlyList<string> Support,
    string Action,
    string? SubmitTo,
    string? Via,
    Schedule Schedule
)
{
    /// <summary>What comes out of the task (sản phẩm), where the paper says it or names the paper to be made; else null.</summary>
    public string? Product { get; init; }
}

/// <summary>A report outline with its title and sections.</summary>
public sealed record Outline(string Title, IReadOnlyList<OutlineSection> Sections);

/// <summary>A numbered or bulleted line of an outline: its mark as printed without final punctuation, the rest of the line, what stands under it.</summary>
public sealed record OutlineSection(string Label, string Title, IReadOnlyList<OutlineSection> Children);
