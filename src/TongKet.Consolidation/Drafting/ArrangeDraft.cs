using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Taking;
using TongKet.Kernel.Outcomes;

namespace TongKet.Consolidation.Drafting;

/// <summary>Moves draft passages within their section and makes one of several.</summary>
internal sealed class ArrangeDraft(Held held, IAudit audit, TimeProvider clock)
{
    /// <summary>Moves a passage up (negative) or down by places; at the end it stays.</summary>
    public Task<Outcome<PassageId>> MoveAsync(ConsolidationId id, PassageId passage, int places, CancellationToken ct) =>
        held.RunAsync<PassageId>(
            id,
            async (db, _) =>
            {
                if (await db.Passages.SingleOrDefaultAsync(p => p.Id == passage && p.Consolidation == id, ct) is not { } found)
                {
                    return ConsolidationProblems.PassageGone;
                }

                var section = await db
                    .Passages.Where(p => p.Consolidation == id && p.Section == found.Section)
                    .OrderBy(p => p.Ordinal)
                    .ThenBy(p => p.Id)
                    .ToListAsync(ct);
                var to = Math.Clamp(section.IndexOf(found) + places, 0, section.Count - 1);
                section.Remove(found);
                section.Insert(to, found);
                for (var i = 0; i < section.Count; i++)
                {
                    section[i].Ordinal = i;
                }

                return found.Id;
            },
            ct
        );

    /// <summary>Makes one passage of several of one section, at the place of the first, with the sources of all.</summary>
    public Task<Outcome<PassageId>> MergeAsync(
        ConsolidationId id,
        IReadOnlyCollection<PassageId> chosen,
        ActingUser who,
        CancellationToken ct
    ) =>
        held.RunAsync<PassageId>(
            id,
            async (db, consolidation) =>
            {
                var found = await db
                    .Passages.Where(p => p.Consolidation == id && chosen.Contains(p.Id))
                    .OrderBy(p => p.Ordinal)
                    .ThenBy(p => p.Id)
                    .ToListAsync(ct);
                if (found.Count < 2 || found.DistinctBy(p => p.Section).Count() > 1)
                {
                    return ConsolidationProblems.NothingChosen;
                }

                var (first, rest) = (found[0], found.Skip(1).Select(p => p.Id).ToList());
                (first.Html, first.Text) = MergedText.Of(found.Select(p => p.Html));
                (first.Edited, first.UpdatedAt, first.UpdatedBy) = (true, clock.GetUtcNow(), who.User);
                first.Version++;
                await db
                    .PassageSources.Where(s => rest.Contains(s.Passage))
                    .ExecuteUpdateAsync(s => s.SetProperty(p => p.Passage, first.Id), ct);
                var sources = await db
                    .PassageSources.Where(s => s.Passage == first.Id && s.Contribution != null)
                    .Select(s => s.Contribution!.Value)
                    .ToListAsync(ct);
                foreach (var contribution in await db.Contributions.Where(c => sources.Contains(c.Id)).ToListAsync(ct))
                {
                    contribution.Take(merged: true);
                }

                db.RemoveRange(found.Skip(1));
                audit.Record(db, who, "consolidation.merged", consolidation.Review.Value, $"Gộp {found.Count} đoạn của dự thảo thành một");
                return first.Id;
            },
            ct
        );
}
