using System.Globalization;
using System.Reflection;
using Npgsql;

namespace TongKet.Kernel.Data;

/// <summary>Applies numbered SQL files in order, each once, each in a transaction, under an advisory lock so that two nodes can start together.</summary>
public static class Migrations
{
    // Any constant will do: it only has to be the same for every node.
    private const long Lock = 8_541_234_567_890;

    /// <summary>Brings the database to the newest schema.</summary>
    /// <param name="source">Where to connect.</param>
    /// <param name="assembly">Holds the scripts as embedded resources that end in ".sql", named NNNN_what.sql.</param>
    /// <param name="ct">Stops between scripts.</param>
    /// <returns>The names of the scripts applied now.</returns>
    public static async Task<IReadOnlyList<string>> ApplyAsync(NpgsqlDataSource source, Assembly assembly, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await ExecuteAsync(connection, $"select pg_advisory_lock({Lock.ToString(CultureInfo.InvariantCulture)})", ct);
        try
        {
            await ExecuteAsync(
                connection,
                "create table if not exists schema_migration (name text primary key, applied_at timestamptz not null default now())",
                ct
            );
            var done = await AppliedAsync(connection, ct);
            var applied = new List<string>();
            foreach (var (name, resource) in Scripts(assembly).Where(s => !done.Contains(s.Name)))
            {
                ct.ThrowIfCancellationRequested();
                await using var stream = assembly.GetManifestResourceStream(resource)!;
                using var reader = new StreamReader(stream);
                await using var transaction = await connection.BeginTransactionAsync(ct);
                await ExecuteAsync(connection, await reader.ReadToEndAsync(ct), ct);
                await using var mark = new NpgsqlCommand("insert into schema_migration (name) values ($1)", connection, transaction);
                mark.Parameters.Add(new NpgsqlParameter { Value = name });
                await mark.ExecuteNonQueryAsync(ct);
                await transaction.CommitAsync(ct);
                applied.Add(name);
            }

            return applied;
        }
        finally
        {
            await ExecuteAsync(
                connection,
                $"select pg_advisory_unlock({Lock.ToString(CultureInfo.InvariantCulture)})",
                CancellationToken.None
            );
        }
    }

    private static IEnumerable<(string Name, string Resource)> Scripts(Assembly assembly) =>
        assembly
            .GetManifestResourceNames()
            .Where(n => n.EndsWith(".sql", StringComparison.Ordinal))
            .Select(n => (Name: n.Split('.')[^2], Resource: n))
            .OrderBy(s => s.Name, StringComparer.Ordinal);

    private static async Task<HashSet<string>> AppliedAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        await using var command = new NpgsqlCommand("select name from schema_migration", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync(ct);
    }
}
