using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Consolidation.Taking;

/// <summary>Undoes a decision: a passage that was set aside, or a whole draft passage with all its sources, waits again.</summary>
internal sealed class PutBack(Held held, IAudit audit)
{
    public Task<Outcome<int>> ContributionAsync(ConsolidationId id, ContributionId contribution, ActingUser who, CancellationToken ct) =>
        held.RunAsync<int>(
            id,
            async (db, consolidation) =>
            {
                var found = await db
                    .Contributions.Where(c => c.Consolidation == id && c.Id == contribution && c.Status == ContributionStatus.SetAside)
                    .ToListAsync(ct);
                Reopen(db, found);
                audit.Record(db, who, "consolidation.put-back", consolidation.Review.Value, "Xem lại một ý đã để lại");
                return found.Count;
            },
            ct
        );

    public Task<Outcome<int>> PassageAsync(ConsolidationId id, PassageId passage, ActingUser who, CancellationToken ct) =>
        held.RunAsync<int>(
            id,
            async (db, consolidation) =>
            {
                if (await db.Passages.SingleOrDefaultAsync(p => p.Id == passage && p.Consolidation == id, ct) is not { } found)
                {
                    return ConsolidationProblems.PassageGone;
                }

                var links = await db.PassageSources.Where(s => s.Passage == passage).ToListAsync(ct);
                var ids = links.Where(s => s.Contribution is not null).Select(s => s.Contribution!.Value).ToList();
                var sources = await db.Contributions.Where(c => ids.Contains(c.Id)).ToListAsync(ct);
                db.RemoveRange(links);
                db.Remove(found);
                Reopen(db, sources);
                var start = found.Text.Length > 60 ? found.Text[..60] + "…" : found.Text;
                audit.Record(db, who, "consolidation.passage-removed", consolidation.Review.Value, $"Bỏ khỏi dự thảo: {start}");
                return sources.Count;
            },
            ct
        );

    // What the unit does not say any more is not offered again; its submission stays frozen in the register of reports.
    private static void Reopen(TongKetDb db, IEnumerable<Contribution> contributions)
    {
        foreach (var contribution in contributions)
        {
            if (contribution.Currency is Currency.Current)
            {
                contribution.PutBack();
            }
            else
            {
                db.Remove(contribution);
            }
        }
    }
}
