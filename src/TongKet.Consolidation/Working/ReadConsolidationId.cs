using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Working;

/// <summary>The consolidation of a review; null while nobody has opened it.</summary>
internal sealed class ReadConsolidationId(IDatabase database)
{
    public async Task<ConsolidationId?> HandleAsync(ReviewId review, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.Consolidations.Where(c => c.Review == review).Select(c => (ConsolidationId?)c.Id).SingleOrDefaultAsync(ct);
    }
}
