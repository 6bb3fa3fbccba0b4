using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Offering;

/// <summary>Counts for the report's own page: what waits in which section. The database counts, since the page is opened again and again.</summary>
internal sealed class CountOffers(IDatabase database, ReadOffers read) : IOffersFromBelow
{
    public async Task<BelowOffers> OfAsync(ReportPlace place, ReviewView superior, CancellationToken ct)
    {
        await using var db = database.Open();
        var (waiting, taken) = (new Dictionary<SectionId, int>(), new Dictionary<SectionId, int>());
        var below = await read.BelowAsync(db, place, ct);
        foreach (var (consolidation, own) in below)
        {
            var shared = SharedSections.Of(own.Sections, superior.Sections);
            var counts = await (
                from passage in db.Passages.Where(p => p.Consolidation == consolidation)
                join offer in db.Offers.Where(o => o.Report == place.Report) on passage.Id equals offer.Passage into decided
                from offer in decided.DefaultIfEmpty()
                group new
                {
                    Same = offer != null && offer.Html == passage.Html,
                    Taken = offer != null && offer.Taken,
                } by passage.Section into g
                select new
                {
                    Section = g.Key,
                    Waiting = g.Count(x => !x.Same),
                    Taken = g.Count(x => x.Same && x.Taken),
                }
            ).ToListAsync(ct);
            foreach (var count in counts.Where(c => shared.ContainsKey(c.Section)))
            {
                var target = shared[count.Section];
                waiting[target] = waiting.GetValueOrDefault(target) + count.Waiting;
                taken[target] = taken.GetValueOrDefault(target) + count.Taken;
            }
        }

        return below.Count == 0 ? BelowOffers.None : new BelowOffers(true, waiting, taken);
    }
}
