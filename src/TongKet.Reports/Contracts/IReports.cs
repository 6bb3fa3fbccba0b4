using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Contracts;

/// <summary>An organisation's answer to a review.</summary>
public readonly record struct ReportId(Guid Value) : IId<ReportId>
{
    /// <inheritdoc />
    public static ReportId From(Guid value) => new(value);
}

/// <summary>A frozen copy that was sent (lần nộp).</summary>
public readonly record struct SubmissionId(Guid Value) : IId<SubmissionId>
{
    /// <inheritdoc />
    public static SubmissionId From(Guid value) => new(value);
}

/// <summary>A section's text in a report.</summary>
/// <param name="Section">The section of the outline.</param>
/// <param name="Html">Clean HTML (the allow-list of RichText).</param>
/// <param name="NothingToReport">The unit says there is nothing to report.</param>
public sealed record SectionContent(SectionId Section, string Html, bool NothingToReport);

/// <summary>A figure in a report.</summary>
public sealed record FigureContent(IndicatorId Indicator, CellState State, decimal? Value);

/// <summary>A statistics form in a report.</summary>
/// <param name="Form">The form.</param>
/// <param name="Version">The version of it that the cells answer.</param>
/// <param name="Cells">What was said; a cell that is not there was not said.</param>
public sealed record FormContent(FormId Form, int Version, IReadOnlyList<CellEntry> Cells);

/// <summary>The newest version that a participant has sent, as it was frozen.</summary>
public sealed record SubmittedReport(
    SubmissionId Id,
    ReportId Report,
    ParticipantId Participant,
    OrganizationId Organization,
    int Version,
    string Symbol,
    DateTimeOffset SentAt,
    string Sha256,
    IReadOnlyList<SectionContent> Sections,
    IReadOnlyList<FigureContent> Figures
)
{
    /// <summary>The version of the outline that it answers.</summary>
    public int OutlineVersion { get; init; } = 1;

    /// <summary>The statistics forms as they were sent.</summary>
    public IReadOnlyList<FormContent> Forms { get; init; } = [];
}

/// <summary>What other modules may ask of reports.</summary>
public interface IReports
{
    /// <summary>The newest sent version of every participant of a review that has sent one and was not returned since; asked for a supplement only, it stands on.</summary>
    Task<IReadOnlyList<SubmittedReport>> ListSubmittedAsync(ReviewId review, CancellationToken ct);

    /// <summary>Which versions these are, without what stands in them; of one participant only when it is named.</summary>
    Task<IReadOnlyList<StandingSubmission>> ListStandingAsync(ReviewId review, ParticipantId? only, CancellationToken ct);

    /// <summary>Sent versions by their ids, in the order in which they were sent.</summary>
    Task<IReadOnlyList<SubmittedReport>> ReadSubmittedAsync(IReadOnlyCollection<SubmissionId> ids, CancellationToken ct);

    /// <summary>Opens the participant's report, making an empty one when there is none.</summary>
    Task<Outcome<ReportId>> OpenAsync(ParticipantId participant, ActingUser who, CancellationToken ct);

    /// <summary>Replaces the text and figures of a draft (import, consolidation sent up, demo). Sections not named stay.</summary>
    Task<Outcome<ReportId>> FillAsync(
        ReportId report,
        IReadOnlyList<SectionContent> sections,
        IReadOnlyList<FigureContent> figures,
        ActingUser who,
        CancellationToken ct
    );

    /// <summary>Replaces cells of a draft's statistics forms. Cells not named stay.</summary>
    Task<Outcome<ReportId>> FillFormsAsync(ReportId report, IReadOnlyList<FormContent> forms, ActingUser who, CancellationToken ct);

    /// <summary>The writer asks the leader to approve. The caller has asked about empty sections; how many there are stands in the history.</summary>
    Task<Outcome<ReportId>> AskApprovalAsync(ReportId report, ActingUser who, CancellationToken ct);

    /// <summary>The leader approves.</summary>
    Task<Outcome<ReportId>> ApproveAsync(ReportId report, ActingUser who, CancellationToken ct);

    /// <summary>The clerk numbers and sends: frozen, hashed, receipted. Idempotent by <paramref name="key"/>.</summary>
    Task<Outcome<SubmissionId>> SendAsync(ReportId report, Guid key, int? number, ActingUser who, CancellationToken ct);

    /// <summary>The intermediary or the recipient accepts.</summary>
    Task<Outcome<ReportId>> AcceptAsync(ReportId report, ActingUser who, CancellationToken ct);

    /// <summary>The intermediary or the recipient returns it with a reason and, if it likes, a new deadline.</summary>
    Task<Outcome<ReportId>> ReturnAsync(ReportId report, string reason, DateOnly? newDeadline, ActingUser who, CancellationToken ct);
}
