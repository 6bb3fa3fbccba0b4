using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Looks;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Listing;

/// <summary>A report that the office owes or has sent.</summary>
internal sealed record OwedLine(
    ParticipantId Place,
    ReportId? Report,
    string Title,
    string To,
    string? Via,
    DateOnly? Deadline,
    ParticipantState State,
    bool Correcting,
    // The office that sent it, where that has ended and its papers are ours.
    string? SentBy = null
);

/// <summary>A report that waits for the person: what to do, and where.</summary>
internal sealed record WaitingLine(ReportId Report, string Title, string Office, string What, string Verb, string Href);

/// <summary>The office's reports and what waits for the person.</summary>
internal sealed record MyReports(IReadOnlyList<OwedLine> Owed, IReadOnlyList<WaitingLine> Waiting);

/// <summary>What my office owes and has sent, and what waits for me as leader, clerk, intermediary or recipient.</summary>
internal sealed class ListReports(
    IDatabase database,
    IReviews reviews,
    IOrganizations organizations,
    IOrganizationHistory history,
    TimeProvider clock
)
{
    public async Task<MyReports> HandleAsync(ActingUser who, CancellationToken ct)
    {
        var me = who.Organization;
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var ours = (await history.LineageAsync(ct)).ItselfAndInherited(me, clock.VietnamToday);
        var owed = await OwedAsync(me, ours, ct);
        await using var db = database.Open();
        var reports = await db
            .Reports.AsNoTracking()
            .Where(r =>
                ours.Contains(r.Organization)
                || (r.Via == me && r.Handling == HandlingState.Sent)
                || (
                    r.Recipient == me
                    && (r.Handling == HandlingState.AcceptedByIntermediary || (r.Handling == HandlingState.Sent && r.Via == null))
                )
            )
            .ToListAsync(ct);
        var newest = await NewestAsync(db, [.. reports.Where(r => !ours.Contains(r.Organization)).Select(r => r.Id)], ct);
        var mine = reports.Where(r => ours.Contains(r.Organization)).ToDictionary(r => r.Participant);

        return new(
            [
                .. owed.Select(p => Line(p, mine.GetValueOrDefault(p.Id), me, tree))
                    .OrderBy(l => l.State.IsSent)
                    .ThenBy(l => l.Deadline ?? DateOnly.MaxValue)
                    .ThenBy(l => l.Title, StringComparer.Ordinal),
            ],
            [.. reports.Select(r => Waiting(r, who, tree, newest)).OfType<WaitingLine>().OrderBy(l => l.Title, StringComparer.Ordinal)]
        );
    }

    // What an office that ended had not sent was passed on; what it had sent stays under its name.
    private async Task<IReadOnlyList<ParticipantView>> OwedAsync(
        OrganizationId me,
        IReadOnlyList<OrganizationId> ours,
        CancellationToken ct
    )
    {
        var owed = new List<ParticipantView>();
        foreach (var office in ours)
        {
            owed.AddRange((await reviews.ListOwedByAsync(office, ct)).Where(p => office == me || p.State.IsSent));
        }

        return owed;
    }

    private static OwedLine Line(ParticipantView place, Report? report, OrganizationId me, OrganizationTree tree) =>
        new(
            place.Id,
            report?.Id,
            place.ReviewTitle,
            tree.NameOf(place.Recipient),
            place.Via is { } via && via != place.Recipient && via != place.Organization ? tree.NameOf(via) : null,
            place.Deadline,
            report?.State ?? place.State,
            report is { HasStandingVersion: true, Stage: not DraftStage.Sent },
            place.Organization == me ? null : tree.NameOf(place.Organization)
        );

    private static WaitingLine? Waiting(
        Report report,
        ActingUser who,
        OrganizationTree tree,
        IReadOnlyDictionary<ReportId, SubmissionId> newest
    )
    {
        var (what, verb, href) = (report.Organization == who.Organization, report.Stage) switch
        {
            (true, DraftStage.AwaitingApproval) when who.Roles.Contains(Role.Leader) || who.Delegated is not null => (
                "Chuyên viên trình duyệt",
                "Duyệt",
                $"/bao-cao/{report.Id.Value}/duyet"
            ),
            (true, DraftStage.Approved) when who.Roles.Contains(Role.Clerk) => (
                "Lãnh đạo đã duyệt, chờ lấy số và nộp",
                "Nộp",
                $"/bao-cao/{report.Id.Value}/xem"
            ),
            (false, _) when newest.TryGetValue(report.Id, out var submission) => (
                $"Đã nộp lần thứ {report.SentVersion}, chờ tiếp nhận",
                "Tiếp nhận",
                $"/bao-cao/{report.Id.Value}/ban-nop/{submission.Value}"
            ),
            _ => ("", "", ""),
        };
        return href.Length == 0 ? null : new(report.Id, report.Title, tree.NameOf(report.Organization), what, verb, href);
    }

    private static async Task<IReadOnlyDictionary<ReportId, SubmissionId>> NewestAsync(
        TongKetDb db,
        IReadOnlyList<ReportId> reports,
        CancellationToken ct
    ) => (
            await db
                .Submissions.AsNoTracking()
                .Where(s => reports.Contains(s.Report))
                .Select(s => new
                {
                    s.Report,
                    s.Id,
                    s.Version,
                })
                .ToListAsync(ct)
        ).GroupBy(s => s.Report).ToDictionary(g => g.Key, g => g.MaxBy(s => s.Version)!.Id);
}
