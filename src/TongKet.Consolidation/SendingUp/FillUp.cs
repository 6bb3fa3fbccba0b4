using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Offering;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.SendingUp;

/// <summary>Fills the own report where nothing stands yet. What a person has written there stays; what it could not fill waits on the page of offers.</summary>
internal sealed class FillUp(IDatabase database, IReports reports, IReportDrafts drafts, IAudit audit, TimeProvider clock)
{
    public async Task<Outcome<ReportId>> HandleAsync(
        ParticipantId place,
        OfferedContent content,
        IReadOnlyList<DraftPassage> passages,
        ReviewView own,
        ReviewView superior,
        ActingUser who,
        CancellationToken ct
    )
    {
        var opened = await reports.OpenAsync(place, who, ct);
        if (!opened.Succeeded)
        {
            return opened.Problem;
        }

        var filled = await drafts.FillFreeAsync(opened.Value, content, who, ct);
        if (!filled.Succeeded)
        {
            return filled.Problem;
        }

        // What stands in the report is remembered even when the person has gone meanwhile: forgotten, it would be offered again for ever.
        var draft = await drafts.FindAsync(opened.Value, CancellationToken.None);
        var standing = StandingOffer.Of(content, filled.Value!, draft);
        await RecordAsync(opened.Value, standing, passages, own, superior, who, CancellationToken.None);
        return opened.Value;
    }

    private async Task RecordAsync(
        ReportId report,
        OfferedContent filled,
        IReadOnlyList<DraftPassage> passages,
        ReviewView own,
        ReviewView superior,
        ActingUser who,
        CancellationToken ct
    )
    {
        var targets = SharedSections.Of(own.Sections, superior.Sections);
        var went = filled.Sections.Select(s => s.Section).ToHashSet();
        var taken = passages.Where(p => targets.TryGetValue(p.Section, out var to) && went.Contains(to)).ToList();
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockDecisionsAsync(report, ct);
        await db.DecideAsync(report, taken, taken: true, who, clock, ct);
        await db.RememberAsync(report, FigureKeys.Taken(filled, own.Id), ct);
        audit.Record(db, who, "consolidation.sent-up", own.Id.Value, $"Chuyển bản tổng hợp thành báo cáo trong đợt: {superior.Title}");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
