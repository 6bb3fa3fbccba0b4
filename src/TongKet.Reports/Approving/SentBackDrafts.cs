using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Approving;

/// <summary>The last internal return of each draft, as long as nothing was put forward or sent after it.</summary>
internal sealed class SentBackDrafts(IDatabase database) : ISentBackDrafts
{
    public async Task<IReadOnlyDictionary<ParticipantId, SentBackDraft>> ListAsync(OrganizationId office, CancellationToken ct)
    {
        await using var db = database.Open();
        var events = db.ReportEvents;
        var returns = await db
            .Reports.Where(r => r.Organization == office && r.Stage == DraftStage.Drafting)
            .Join(db.ReportReturns.Where(b => b.Version == null), r => r.Id, b => b.Report, (r, b) => new { r.Participant, Back = b })
            .Where(x =>
                !events.Any(e =>
                    e.Report == x.Back.Report
                    && e.At > x.Back.At
                    && (e.Kind == ReportEventKind.AskedApproval || e.Kind == ReportEventKind.Sent)
                )
            )
            .AsNoTracking()
            .ToListAsync(ct);
        return returns
            .GroupBy(x => x.Participant, x => x.Back)
            .ToDictionary(g => g.Key, g => g.MaxBy(b => b.At)!)
            .ToDictionary(g => g.Key, g => new SentBackDraft(g.Value.ByName, g.Value.Reason, g.Value.NewDeadline));
    }
}
