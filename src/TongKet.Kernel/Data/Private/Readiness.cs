using Npgsql;
using TongKet.Kernel.Outcomes;

namespace TongKet.Kernel.Data.Private;

internal static class Readiness
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<Problem?> WaitAsync(string connectionString, PostgresProcess server, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        while (true)
        {
            if (server.HasExited)
            {
                return PostgresProblems.Failed("PostgreSQL", server.Said);
            }

            try
            {
                await using var connection = new NpgsqlConnection(connectionString);
                await connection.OpenAsync(limit.Token);
                return null;
            }
            catch (OperationCanceledException) when (!ct.IsCancellationRequested)
            {
                return PostgresProblems.Failed("PostgreSQL", "không trả lời sau 60 giây. " + server.Said);
            }
            catch (Exception exception) when (exception is NpgsqlException or TimeoutException)
            {
                await Task.Delay(50, limit.Token);
            }
        }
    }

    public static async Task EnsureDatabaseAsync(string connectionString, string name, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var exists = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection);
        exists.Parameters.Add(new NpgsqlParameter { Value = name });
        if (await exists.ExecuteScalarAsync(ct) is null)
        {
            await using var create = new NpgsqlCommand($"create database \"{name}\"", connection);
            await create.ExecuteNonQueryAsync(ct);
        }
    }
}
