using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;

namespace TongKet.Consolidation.Offering;

internal static class Decisions
{
    extension(TongKetDb db)
    {
        /// <summary>Remembers what was decided on these wordings; saved by the caller.</summary>
        public async Task DecideAsync(
            ReportId report,
            IReadOnlyCollection<DraftPassage> passages,
            bool taken,
            ActingUser who,
            TimeProvider clock,
            CancellationToken ct
        )
        {
            var ids = passages.Select(p => p.Id).ToList();
            var known = await db.Offers.Where(o => o.Report == report && ids.Contains(o.Passage)).ToDictionaryAsync(o => o.Passage, ct);
            foreach (var passage in passages)
            {
                if (known.TryGetValue(passage.Id, out var offer))
                {
                    (offer.Taken, offer.Html, offer.ByName, offer.At) = (taken, passage.Html, who.Name, clock.GetUtcNow());
                    continue;
                }

                db.Add(
                    new Offer
                    {
                        Report = report,
                        Passage = passage.Id,
                        Taken = taken,
                        Html = passage.Html,
                        ByName = who.Name,
                        At = clock.GetUtcNow(),
                    }
                );
            }
        }
    }
}
