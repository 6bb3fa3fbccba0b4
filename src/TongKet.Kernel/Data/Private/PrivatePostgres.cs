using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using TongKet.Kernel.Outcomes;

namespace TongKet.Kernel.Data.Private;

/// <summary>A PostgreSQL of the program's own in its data folder: made at first start, bound to loopback, stopped with the program.</summary>
/// <remarks>
/// If the program was killed, its PostgreSQL lives on. The next start knows it by the owner file and stops it first, so nothing is
/// broken and nothing is left behind. A server that somebody else runs on the folder is never touched.
/// </remarks>
public sealed class PrivatePostgres : IAsyncDisposable
{
    private const string User = "tongket";
    private readonly FileStream _lock;
    private readonly PostgresProcess _server;

    private PrivatePostgres(FileStream held, PostgresProcess server, string folder, string connectionString) =>
        (_lock, _server, Folder, ConnectionString) = (held, server, folder, connectionString);

    /// <summary>Where the data really is: not the folder asked for when PostgreSQL's unprivileged user cannot reach that.</summary>
    public string Folder { get; }

    /// <summary>How to connect to the database "tongket".</summary>
    public string ConnectionString { get; }

    /// <summary>Process id of the server, for tests that kill it.</summary>
    public int ProcessId => _server.Id;

    /// <summary>Starts it, making the cluster when the folder holds none.</summary>
    /// <param name="folder">The data folder; the cluster is in its sub-folder "postgres".</param>
    /// <param name="binaries">Folder with bin/, lib/ and share/, as found by <see cref="PostgresBinaries"/>.</param>
    /// <param name="durable">False only for tests: writes are then not forced to disk.</param>
    /// <param name="ct">Stops the start.</param>
    /// <returns>The running server, or a refusal in Vietnamese that says what to do.</returns>
    public static async Task<Outcome<PrivatePostgres>> StartAsync(string folder, string binaries, bool durable, CancellationToken ct)
    {
        var prepared = ClusterFolder.Prepare(folder, binaries);
        if (!prepared.Succeeded)
        {
            return prepared.Problem;
        }

        var place = prepared.Value;
        if (place.TryLock() is not { } held)
        {
            return PostgresProblems.FolderInUse(folder);
        }

        PostgresProcess? server = null;
        try
        {
            if (await OrphanedServer.StopAsync(place, ct) is { } refusal)
            {
                held.Dispose();
                return refusal;
            }

            if (!place.HasCluster && await InitDb.RunAsync(place, User, ct) is { } failed)
            {
                held.Dispose();
                return failed;
            }

            var port = FreePort();
            server = PostgresProcess.Start(place, port, durable);
            var connection = new NpgsqlConnectionStringBuilder
            {
                Host = "127.0.0.1",
                Port = port,
                Username = User,
                Password = place.Password,
                Database = "postgres",
                MaxPoolSize = 60,
                IncludeErrorDetail = true,
            };
            if (await Readiness.WaitAsync(connection.ConnectionString, server, ct) is { } notReady)
            {
                await server.StopAsync();
                held.Dispose();
                return notReady;
            }

            await Readiness.EnsureDatabaseAsync(connection.ConnectionString, "tongket", ct);
            connection.Database = "tongket";
            return new PrivatePostgres(held, server, place.Folder, connection.ConnectionString);
        }
        catch
        {
            await (server?.StopAsync() ?? Task.CompletedTask);
            held.Dispose();
            throw;
        }
    }

    /// <summary>Stops the server in an orderly way and lets go of the folder.</summary>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await _server.StopAsync();
        await _lock.DisposeAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
