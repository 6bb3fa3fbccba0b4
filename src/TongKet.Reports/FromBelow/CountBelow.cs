using TongKet.Reports.Contracts;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.FromBelow;

/// <summary>Asks whoever collects below what waits for a report; a program without consolidation has nobody to ask.</summary>
internal sealed class CountBelow(IEnumerable<IOffersFromBelow> offers)
{
    public async Task<BelowOffers> OfAsync(Report report, ReviewView superior, CancellationToken ct)
    {
        foreach (var asked in offers)
        {
            if (await asked.OfAsync(new(report.Id, report.Participant, report.Organization), superior, ct) is { Collects: true } found)
            {
                return found;
            }
        }

        return BelowOffers.None;
    }
}
