using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace TongKet.Accounts.Walling;

/// <summary>Tells each connection that a context opens for whom it is. Npgsql resets settings when a connection goes back to the pool; both are set anyway.</summary>
internal sealed class WallOnConnections : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = Command(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static NpgsqlCommand Command(DbConnection connection)
    {
        var side = Wall.Now;
        var command = new NpgsqlCommand("select wall_enter($1, $2)", (NpgsqlConnection)connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = side.Office?.ToString() ?? "" });
        command.Parameters.Add(new NpgsqlParameter<bool> { TypedValue = side.IsSystem });
        return command;
    }
}
