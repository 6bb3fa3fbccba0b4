using Microsoft.EntityFrameworkCore.Diagnostics;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;

namespace TongKet.Accounts.Auditing;

/// <summary>Adds the missing entry to the save itself, so that it is kept if and only if the change is.</summary>
internal sealed class AuditNetOnSaves(IAudit audit) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (AuditNet.Missing is { } held && eventData.Context is TongKetDb db && db.ChangeTracker.HasChanges())
        {
            held.Record(db, audit);
        }

        return ValueTask.FromResult(result);
    }
}
