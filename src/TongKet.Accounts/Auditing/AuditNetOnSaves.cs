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

/// <summary>Sees changes that do not go through the change tracker.</summary>
internal sealed class AuditNetOnCommands : DbCommandInterceptor
{
    public override ValueTask<int> NonQueryExecutedAsync(
        System.Data.Common.DbCommand command,
        CommandExecutedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        if (result > 0 && AuditNet.Missing is { } held)
        {
            held.Changed = true;
        }

        return ValueTask.FromResult(result);
    }
}
