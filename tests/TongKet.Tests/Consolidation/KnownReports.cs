using System.Globalization;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Consolidation;

/// <summary>Reports as a test sends them; what is filled in upward is kept to be looked at.</summary>
internal sealed class KnownReports(KnownReviews reviews) : IReports, IReportDrafts
{
    private readonly Dictionary<ParticipantId, SubmittedReport> _newest = [];
    private readonly List<SubmittedReport> _sent = [];

    public IReadOnlyList<SectionContent> FilledSections { get; private set; } = [];
    public IReadOnlyList<FigureContent> FilledFigures { get; private set; } = [];

    /// <summary>What happens between reading and answering: where a slow answer becomes an old one.</summary>
    public Func<Task> BeforeAnswer { get; set; } = () => Task.CompletedTask;

    /// <summary>Unit number <paramref name="unit"/> sends a version; sections and figures are named by their place in the review.</summary>
    public SubmissionId Send(
        int unit,
        IReadOnlyDictionary<int, string> sections,
        params IReadOnlyList<(int Figure, CellState State, decimal? Value)> figures
    )
    {
        var place = reviews.Units[unit];
        var version = _newest.TryGetValue(place.Id, out var before) ? before.Version + 1 : 1;
        var sent = new SubmittedReport(
            SubmissionId.From(Guid.CreateVersion7()),
            before?.Report ?? ReportId.From(Guid.CreateVersion7()),
            place.Id,
            place.Organization,
            version,
            $"{unit + 1:00}-BC/CB",
            new DateTimeOffset(2026, 9, 9, 3, 0, 0, TimeSpan.Zero).AddMinutes(unit),
            version.ToString(CultureInfo.InvariantCulture).PadLeft(64, 'a'),
            [.. sections.Select(s => new SectionContent(reviews.Own.Sections[s.Key].Id, s.Value, NothingToReport: s.Value.Length == 0))],
            [.. figures.Select(f => new FigureContent(reviews.Own.Indicators[f.Figure].Id, f.State, f.Value))]
        );
        _newest[place.Id] = sent;
        _sent.Add(sent);
        return sent.Id;
    }

    public void Return(int unit) => _newest.Remove(reviews.Units[unit].Id);

    public async Task<IReadOnlyList<SubmittedReport>> ListSubmittedAsync(ReviewId review, CancellationToken ct)
    {
        SubmittedReport[] answer = [.. _newest.Values];
        await BeforeAnswer();
        return answer;
    }

    public async Task<IReadOnlyList<StandingSubmission>> ListStandingAsync(ReviewId review, ParticipantId? only, CancellationToken ct) =>
        [
            .. (await ListSubmittedAsync(review, ct))
                .Where(s => only is null || s.Participant == only)
                .Select(s => new StandingSubmission(s.Id, s.Participant)),
        ];

    public Task<IReadOnlyList<SubmittedReport>> ReadSubmittedAsync(IReadOnlyCollection<SubmissionId> ids, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<SubmittedReport>>([.. _sent.Where(s => ids.Contains(s.Id))]);

    public IReadOnlyList<FormContent> FilledForms { get; private set; } = [];

    public Task<Outcome<ReportId>> FillFormsAsync(ReportId report, IReadOnlyList<FormContent> forms, ActingUser who, CancellationToken ct)
    {
        FilledForms = forms;
        return Task.FromResult<Outcome<ReportId>>(report);
    }

    public Task<Outcome<ReportId>> OpenAsync(ParticipantId participant, ActingUser who, CancellationToken ct) =>
        Task.FromResult<Outcome<ReportId>>(ReportId.From(participant.Value));

    public Task<Outcome<ReportId>> FillAsync(
        ReportId report,
        IReadOnlyList<SectionContent> sections,
        IReadOnlyList<FigureContent> figures,
        ActingUser who,
        CancellationToken ct
    )
    {
        (FilledSections, FilledFigures) = (sections, figures);
        return Task.FromResult<Outcome<ReportId>>(report);
    }

    public Task<DraftReport?> FindAsync(ReportId report, CancellationToken ct) => Task.FromResult<DraftReport?>(null);

    public Task<Outcome<ReportId>> AddAsync(
        ReportId report,
        IReadOnlyList<SectionAddition> additions,
        IReadOnlyList<FigureContent> figures,
        ActingUser who,
        CancellationToken ct
    ) => throw new NotSupportedException();

    // Nothing stands in it yet: all of it goes in.
    public Task<Outcome<OfferedContent>> FillFreeAsync(ReportId report, OfferedContent offered, ActingUser who, CancellationToken ct)
    {
        (FilledSections, FilledFigures, FilledForms) = (offered.Sections, offered.Figures, offered.Forms);
        return Task.FromResult<Outcome<OfferedContent>>(offered);
    }

    public Task<Outcome<ReportId>> AskApprovalAsync(ReportId report, ActingUser who, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task<Outcome<ReportId>> ApproveAsync(ReportId report, ActingUser who, CancellationToken ct) => throw new NotSupportedException();

    public Task<Outcome<SubmissionId>> SendAsync(ReportId report, Guid key, int? number, ActingUser who, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task<Outcome<ReportId>> AcceptAsync(ReportId report, ActingUser who, CancellationToken ct) => throw new NotSupportedException();

    public Task<Outcome<ReportId>> ReturnAsync(
        ReportId report,
        string reason,
        DateOnly? newDeadline,
        ActingUser who,
        CancellationToken ct
    ) => throw new NotSupportedException();
}
