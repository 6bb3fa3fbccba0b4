using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Approving;
using TongKet.Reports.Contracts;
using TongKet.Reports.Forms;
using TongKet.Reports.Handling;
using TongKet.Reports.Sending;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports;

/// <summary>What other modules ask of reports, each question handed to its use case.</summary>
internal sealed class ReportDesk(
    ListSubmitted listSubmitted,
    OpenReport open,
    FillReport fill,
    FillForms fillForms,
    AskApproval askApproval,
    Decide decide,
    SendReport send,
    HandleSubmission handle
) : IReports
{
    public Task<IReadOnlyList<SubmittedReport>> ListSubmittedAsync(ReviewId review, CancellationToken ct) =>
        listSubmitted.HandleAsync(review, ct);

    public Task<IReadOnlyList<StandingSubmission>> ListStandingAsync(ReviewId review, ParticipantId? only, CancellationToken ct) =>
        listSubmitted.IdsAsync(review, only, ct);

    public Task<IReadOnlyList<SubmittedReport>> ReadSubmittedAsync(IReadOnlyCollection<SubmissionId> ids, CancellationToken ct) =>
        listSubmitted.ReadAsync(ids, ct);

    public Task<Outcome<ReportId>> OpenAsync(ParticipantId participant, ActingUser who, CancellationToken ct) =>
        open.HandleAsync(participant, who, ct);

    public Task<Outcome<ReportId>> FillAsync(
        ReportId report,
        IReadOnlyList<SectionContent> sections,
        IReadOnlyList<FigureContent> figures,
        ActingUser who,
        CancellationToken ct
    ) => fill.HandleAsync(report, sections, figures, VersionKind.Filled, who, ct);

    public Task<Outcome<ReportId>> FillFormsAsync(
        ReportId report,
        IReadOnlyList<FormContent> forms,
        ActingUser who,
        CancellationToken ct
    ) => fillForms.HandleAsync(report, forms, who, ct);

    public Task<Outcome<ReportId>> AskApprovalAsync(ReportId report, ActingUser who, CancellationToken ct) =>
        askApproval.HandleAsync(report, emptyAccepted: true, who, ct);

    public Task<Outcome<ReportId>> ApproveAsync(ReportId report, ActingUser who, CancellationToken ct) =>
        decide.ApproveAsync(report, seen: null, choice: null, who, ct);

    public Task<Outcome<SubmissionId>> SendAsync(ReportId report, Guid key, int? number, ActingUser who, CancellationToken ct) =>
        send.HandleAsync(report, key, number, who, ct);

    public Task<Outcome<ReportId>> AcceptAsync(ReportId report, ActingUser who, CancellationToken ct) =>
        handle.AcceptAsync(report, seen: null, who, ct);

    public Task<Outcome<ReportId>> ReturnAsync(
        ReportId report,
        string reason,
        DateOnly? newDeadline,
        ActingUser who,
        CancellationToken ct
    ) => handle.ReturnAsync(report, seen: null, reason, newDeadline, who, ct);
}
