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
        public async Task RememberAsync(ReportId report, IReadOnlyCollection<OfferedFigure> figures, CancellationToken ct)
        {
            var keys = figures.Select(f => f.Key).ToList();
            var known = await db.TakenFigures.Where(f => f.Report == report && keys.Contains(f.Key)).ToDictionaryAsync(f => f.Key, ct);
            foreach (var figure in figures)
            {
                if (!known.TryGetValue(figure.Key, out var taken))
                {
                    db.Add(
                        known[figure.Key] = taken =
                            new TakenFigure
                            {
                                Report = report,
                                Key = figure.Key,
                                State = figure.Offered.State,
                            }
                    );
                }

                (taken.State, taken.Number, taken.Text) = (figure.Offered.State, figure.Offered.Number, figure.Offered.Text);
            }
        }
    }
}
