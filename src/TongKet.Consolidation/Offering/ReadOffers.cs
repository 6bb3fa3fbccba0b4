using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Printing;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Offering;

/// <summary>Reads what the own collecting offers to a report: a fixed number of queries, however many units and passages.</summary>
internal sealed class ReadOffers(
    IDatabase database,
    IReportDrafts drafts,
    IReviews reviews,
    IOrganizations organizations,
    ReadOrigins origins,
    OfferedFigures figures,
    TimeProvider clock
)
{
    public async Task<OffersView?> HandleAsync(ReportId id, CancellationToken ct)
    {
        if (await drafts.FindAsync(id, ct) is not { } draft || await reviews.FindAsync(draft.Review, ct) is not { } superior)
        {
            return null;
        }

        await using var db = database.Open();
        var below = await BelowAsync(db, new(draft.Id, draft.Participant, draft.Organization), ct);
        var decided = await db.Offers.AsNoTracking().Where(o => o.Report == id).ToDictionaryAsync(o => o.Passage, ct);
        var (passages, totals) = (new List<OfferedPassage>(), new List<OfferedFigure>());
        var (onlyBelow, unhandled) = (new List<(SectionView, int)>(), 0);
        foreach (var (consolidation, own) in below)
        {
            var shared = SharedSections.Of(own.Sections, superior.Sections);
            var from = await origins.OfAllAsync(consolidation, ct);
            var drafted = await PassagesAsync(db, consolidation, ct);
            passages.AddRange(
                drafted
                    .Where(p => shared.ContainsKey(p.Section))
                    .Select(p => new OfferedPassage(p, shared[p.Section], own.Id, [.. from[p.Id]], decided.GetValueOrDefault(p.Id)))
            );
            var staying = drafted.Where(p => !shared.ContainsKey(p.Section)).ToLookup(p => p.Section);
            onlyBelow.AddRange(own.Sections.Where(s => !shared.ContainsKey(s.Id)).Select(s => (s, staying[s.Id].Count())));
            totals.AddRange(await figures.OfAsync(consolidation, own, superior, draft, ct));
            unhandled += await db.Contributions.CountAsync(
                c => c.Consolidation == consolidation && c.Status == ContributionStatus.Open,
                ct
            );
        }

        var order = superior.Sections.Select((s, at) => (s.Id, at)).ToDictionary(s => s.Id, s => s.at);
        return new OffersView(
            draft,
            superior,
            [.. below.Select(b => b.Own)],
            await organizations.TreeAsync(clock.VietnamToday, ct),
            [.. passages.OrderBy(p => order[p.Target]).ThenBy(p => p.Passage.Ordinal).ThenBy(p => p.Passage.Id.Value)],
            OfferedFigure.Compared(totals),
            onlyBelow,
            unhandled
        );
    }

    /// <summary>The own reviews that collect for the report's place and have been opened for consolidating.</summary>
    public async Task<IReadOnlyList<(ConsolidationId Id, ReviewView Own)>> BelowAsync(TongKetDb db, ReportPlace place, CancellationToken ct)
    {
        var own = (await reviews.ListOfAsync(place.Organization, ct))
            .Where(r => r.Owner == place.Organization && r.AnswersTo == place.Participant)
            .ToDictionary(r => r.Id);
        var ids = own.Keys.ToList();
        var opened = await db.Consolidations.AsNoTracking().Where(c => ids.Contains(c.Review)).OrderBy(c => c.OpenedAt).ToListAsync(ct);
        return [.. opened.Select(c => (c.Id, own[c.Review]))];
    }

    private static Task<List<DraftPassage>> PassagesAsync(TongKetDb db, ConsolidationId id, CancellationToken ct) =>
        db.Passages.AsNoTracking().Where(p => p.Consolidation == id).OrderBy(p => p.Ordinal).ThenBy(p => p.Id).ToListAsync(ct);
}
