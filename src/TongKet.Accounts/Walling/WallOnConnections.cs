using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TongKet.Accounts.Walling;

/// <summary>
/// Remembers which connections are open and do not know yet for whom they are: they are told with their first command (<see cref="WallOnCommands"/>) or,
/// before a transaction, here. A connection comes from the pool without settings, and one that was told nothing shows nothing.
/// </summary>
internal sealed class WallOnConnections(WallWords words) : DbConnectionInterceptor, IDbTransactionInterceptor
{
    private static readonly ConditionalWeakTable<DbConnection, object> Untold = [];

    /// <summary>True once for each opening.</summary>
    public static bool TakeUntold(DbConnection? connection) => connection is not null && Untold.Remove(connection);

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Untold.AddOrUpdate(connection, Wall.Now);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Untold.AddOrUpdate(connection, Wall.Now);
        return Task.CompletedTask;
    }

    public async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default
    )
    {
        if (TakeUntold(connection))
        {
            await words.TellAsync(connection, cancellationToken);
        }

        return result;
    }
}
