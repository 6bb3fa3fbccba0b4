using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TongKet.Accounts.Auditing;

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
