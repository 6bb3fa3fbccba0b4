using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Contracts;

/// <summary>What a module that has something to offer to a report may ask of its draft.</summary>
public interface IReportDrafts
{
    /// <summary>The draft as it is saved; null when there is none.</summary>
    Task<DraftReport?> FindAsync(ReportId report, CancellationToken ct);

    /// <summary>Puts texts behind what stands in their sections: nothing that a person wrote is replaced, and the text before stays among the versions.</summary>
    Task<Outcome<ReportId>> AddAsync(
        ReportId report,
        IReadOnlyList<SectionAddition> additions,
        IReadOnlyList<FigureContent> figures,
        ActingUser who,
        CancellationToken ct
    );

    /// <summary>
    /// Puts what is offered where the draft says nothing yet, at one stroke and against whoever saves at the same moment; answers what went in. What a
    /// person wrote stays.
    /// </summary>
    Task<Outcome<OfferedContent>> FillFreeAsync(ReportId report, OfferedContent offered, ActingUser who, CancellationToken ct);
}

/// <summary>A report being written.</summary>
/// <param name="Id">The report.</param>
/// <param name="Participant">Whose place it answers.</param>
/// <param name="Review">The review.</param>
/// <param name="Organization">Whose report.</param>
/// <param name="IsOpen">Whether it may be written in now.</param>
/// <param name="Sections">Its texts.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Forms">Its statistics forms.</param>
public sealed record DraftReport(
    ReportId Id,
    ParticipantId Participant,
    ReviewId Review,
    OrganizationId Organization,
    bool IsOpen,
    IReadOnlyList<SectionContent> Sections,
    IReadOnlyList<FigureContent> Figures,
    IReadOnlyList<FormContent> Forms
);

/// <summary>A text to go into a section.</summary>
/// <param name="Section">The section.</param>
/// <param name="Html">Clean HTML.</param>
/// <param name="InPlaceOf">An earlier wording of it: where that still stands untouched, the new one takes its place.</param>
public sealed record SectionAddition(SectionId Section, string Html, string? InPlaceOf = null);
