using Npgsql;
using TongKet.Benchmarks.Serving;

namespace TongKet.Benchmarks.Evening;

/// <summary>The web server and PostgreSQL of the evening, each of which can be killed and comes back where it was.</summary>
internal sealed class Services : IAsyncDisposable
{
    private readonly string _unused;
    private ServerChild _web;
    private double _peak;

    private Services(Cluster cluster, ServerChild web, string unused) => (Cluster, _web, _unused) = (cluster, web, unused);

    public Cluster Cluster { get; }

    public int Web => _web.ProcessId;

    public Uri Address => _web.Address;

    public string Said => _web.Said;

    /// <summary>The most memory that a web process had since its start, in MB; also of those that were killed.</summary>
    public double Peak => _peak = Math.Max(_peak, Measuring.Memory.Of([Web]).Peak);

    public static async Task<Services> StartAsync(string folder, string connection, string unused, CancellationToken ct)
    {
        var cluster = await Cluster.StartAsync(folder, connection, ct);
        try
        {
            return new Services(cluster, await StartWebAsync(cluster, unused, 0, ct), unused);
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Kills the web server with -9 and starts it again on its port; how long until the first page.</summary>
    public async Task<TimeSpan> KillWebAsync(CancellationToken ct)
    {
        _ = Peak;
        var port = Address.Port;
        await _web.KillAsync();
        await _web.DisposeAsync();
        _web = await StartWebAsync(Cluster, _unused, port, ct);
        return _web.Ready;
    }

    /// <summary>Kills PostgreSQL with -9 and starts it again on its port; how long until it answers.</summary>
    public async Task<TimeSpan> KillPostgresAsync(CancellationToken ct)
    {
        await Cluster.KillAsync();
        return await Cluster.StartAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        await Cluster.DisposeAsync();
    }

    private static Task<ServerChild> StartWebAsync(Cluster cluster, string unused, int port, CancellationToken ct)
    {
        // As an operator gives it; the server works as a role of its own behind the wall.
        var connection = new NpgsqlConnectionStringBuilder(cluster.Connection) { MaxPoolSize = 60, IncludeErrorDetail = false };
        return ServerChild.StartAsync(["--connection", connection.ConnectionString, "--data", unused], ct, port);
    }
}
