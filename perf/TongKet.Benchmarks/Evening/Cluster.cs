using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using TongKet.Benchmarks.Measuring;
using TongKet.Kernel.Data.Private;

namespace TongKet.Benchmarks.Evening;

/// <summary>A PostgreSQL on a folder that the program made, with the program's own settings and writes forced to disk; it can be killed and started again on the same port.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    private readonly string _folder;
    private readonly int _port;
    private Process? _process;

    private Cluster(string folder, int port) => (_folder, _port) = (folder, port);

    public string Connection { get; private init; } = "";

    public int ProcessId => _process!.Id;

    public static async Task<Cluster> StartAsync(string folder, string connection, CancellationToken ct)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var cluster = new Cluster(folder, port)
        {
            Connection = new NpgsqlConnectionStringBuilder(connection) { Port = port }.ConnectionString,
        };
        await cluster.StartAsync(ct);
        return cluster;
    }

    /// <summary>Killed: nothing is written, nobody is told.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Starts it; how long until it answers.</summary>
    public async Task<TimeSpan> StartAsync(CancellationToken ct)
    {
        var began = Watch.Start();
        while (began.Elapsed < TimeSpan.FromMinutes(2))
        {
            // The killed one's children may hold the memory for a moment; then it ends at once and is started again.
            if (_process is null or { HasExited: true })
            {
                _process = Start();
            }

            try
            {
                await using var connection = new NpgsqlConnection(
                    new NpgsqlConnectionStringBuilder(Connection) { Pooling = false }.ConnectionString
                );
                await connection.OpenAsync(ct);
                return began.Elapsed;
            }
            catch (NpgsqlException)
            {
                await Task.Delay(100, ct);
            }
        }

        throw new InvalidOperationException("PostgreSQL did not come back.");
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_process is { HasExited: false })
        {
            using var interrupt = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await interrupt.WaitForExitAsync();
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
    }

    private Process Start()
    {
        var binaries = PostgresBinaries.Find([WebHost.AssetsFolder])!;
        var start = new ProcessStartInfo(PostgresBinaries.Program(binaries, "postgres"))
        {
            WorkingDirectory = "/",
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        if (Environment.UserName == "root")
        {
            start.UserName = "nobody";
        }

        string[] settings =
        [
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "shared_buffers=128MB",
            "max_connections=120",
            "timezone=UTC",
            "log_min_messages=fatal",
            "track_wal_io_timing=on",
        ];
        string[] arguments =
        [
            "-D",
            Path.Combine(_folder, "postgres"),
            "-p",
            _port.ToString(CultureInfo.InvariantCulture),
            .. settings.SelectMany(s => new[] { "-c", s }),
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return process;
    }
}
