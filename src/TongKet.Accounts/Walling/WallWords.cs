using System.Collections.Concurrent;
using System.Data.Common;
using Npgsql;

namespace TongKet.Accounts.Walling;

/// <summary>The words that tell a connection for whom it is. Whose work an office took over is asked of the database and kept for some seconds.</summary>
internal sealed class WallWords(TimeProvider clock)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<Guid, (string Mine, long At)> _kept = new();

    /// <summary>Settings to put before a question, in the same message; null when the database has to be asked first. Ids only: nothing that could be SQL.</summary>
    public string? Known()
    {
        var side = Wall.Now;
        if (side.Office is not { } office)
        {
            return $"set tongket.system = '{(side.IsSystem ? "on" : "off")}'; ";
        }

        return _kept.TryGetValue(office, out var kept) && clock.GetElapsedTime(kept.At) < KeptFor
            ? $"set tongket.mine = '{kept.Mine}'; set tongket.organization = '{office}'; "
            : null;
    }

    public async Task TellAsync(DbConnection connection, CancellationToken ct)
    {
        await using var command = Command(connection);
        Keep(await command.ExecuteScalarAsync(ct));
    }

    public void Tell(DbConnection connection)
    {
        using var command = Command(connection);
        Keep(command.ExecuteScalar());
    }

    private void Keep(object? mine)
    {
        if (Wall.Now.Office is { } office && mine is string text)
        {
            _kept[office] = (text, clock.GetTimestamp());
        }
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
