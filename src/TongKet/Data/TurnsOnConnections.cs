using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TongKet.Data;

/// <summary>A turn is taken before a connection is, and handed back with it.</summary>
internal sealed class TurnsOnConnections : DbConnectionInterceptor
{
    private static readonly ConditionalWeakTable<DbConnection, Turn> Held = [];

    public override async ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    )
    {
        if (await DatabaseTurns.TakeAsync(cancellationToken) is { } turn)
        {
            Held.AddOrUpdate(connection, turn);
        }

        return result;
    }

    public override void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => HandBack(connection);

    public override Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        HandBack(connection);
        return Task.CompletedTask;
    }

    public override void ConnectionFailed(DbConnection connection, ConnectionErrorEventData eventData) => HandBack(connection);

    public override Task ConnectionFailedAsync(
        DbConnection connection,
        ConnectionErrorEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        HandBack(connection);
        return Task.CompletedTask;
    }

    public override void ConnectionDisposed(DbConnection connection, ConnectionEndEventData eventData) => HandBack(connection);

    public override Task ConnectionDisposedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        HandBack(connection);
        return Task.CompletedTask;
    }

    // Closing and disposing both tell; handed back is once.
    private void HandBack(DbConnection connection)
    {
        if (Held.TryGetValue(connection, out var turn) && Held.Remove(connection))
        {
            turn.HandBack();
        }
    }
}
