using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;

namespace TongKet.Consolidation.Offering;

internal static class Decisions
{
    extension(TongKetDb db)
    {
        /// <summary>Two who decide on the same report at once wait for each other, to the end of the transaction.</summary>
        public Task LockDecisionsAsync(ReportId report, CancellationToken ct) =>
            db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({report.Value.ToString()}, 70))", ct);

        /// <summary>Remembers what was decided on these wordings; locked and saved by the caller.</summary>
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

        /// <summary>Remembers the totals that were taken; locked and saved by the caller.</summary>
        public async Task RememberAsync(ReportId report, IReadOnlyDictionary<string, CellValue> values, CancellationToken ct)
        {
            var keys = values.Keys.ToList();
            var known = await db.TakenFigures.Where(f => f.Report == report && keys.Contains(f.Key)).ToDictionaryAsync(f => f.Key, ct);
            foreach (var (key, value) in values)
            {
                if (!known.TryGetValue(key, out var taken))
                {
                    db.Add(
                        taken = new TakenFigure
                        {
                            Report = report,
                            Key = key,
                            State = value.State,
                        }
                    );
                }

                (taken.State, taken.Number, taken.Text) = (value.State, value.Number, value.Text);
            }
        }
    }
}
