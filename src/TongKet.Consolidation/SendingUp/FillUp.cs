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
        UpwardReport content,
        IReadOnlyList<FormContent> rolled,
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

        var free = FreePlaces.Of(await drafts.FindAsync(opened.Value, ct));
        var sections = content.Sections.Where(s => free.Takes(s)).ToList();
        var filled = await reports.FillAsync(opened.Value, sections, [.. content.Figures.Where(free.Takes)], who, ct);
        if (filled.Succeeded && rolled.Count > 0)
        {
            filled = await reports.FillFormsAsync(opened.Value, [.. rolled.Select(free.Left)], who, ct);
        }

        if (filled.Succeeded)
        {
            await RecordAsync(opened.Value, sections, passages, own, superior, who, ct);
        }

        return filled;
    }

    private async Task RecordAsync(
        ReportId report,
        List<SectionContent> sections,
        IReadOnlyList<DraftPassage> passages,
        ReviewView own,
        ReviewView superior,
        ActingUser who,
        CancellationToken ct
    )
    {
        var targets = SharedSections.Of(own.Sections, superior.Sections);
        var went = sections.Select(s => s.Section).ToHashSet();
        var taken = passages.Where(p => targets.TryGetValue(p.Section, out var to) && went.Contains(to)).ToList();
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockDecisionsAsync(report, ct);
        await db.DecideAsync(report, taken, taken: true, who, clock, ct);
        audit.Record(db, who, "consolidation.sent-up", own.Id.Value, $"Chuyển bản tổng hợp thành báo cáo trong đợt: {superior.Title}");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
