using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Consolidation.Taking;

/// <summary>Work on one consolidation in one transaction that holds it: all of it happens or, when it is refused, nothing.</summary>
internal sealed class Held(IDatabase database)
{
    public async Task<Outcome<T>> RunAsync<T>(
        ConsolidationId id,
        Func<TongKetDb, ReviewConsolidation, Task<Outcome<T>>> work,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.HoldAsync(id, ct) is not { } consolidation)
        {
            return ConsolidationProblems.NotFound;
        }

        var outcome = await work(db, consolidation);
        if (outcome.Succeeded)
        {
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }

        return outcome;
    }
}
