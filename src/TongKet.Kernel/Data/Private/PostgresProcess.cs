using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TongKet.Kernel.Data.Private;

/// <summary>The server process, with the last lines it said.</summary>
internal sealed class PostgresProcess
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private PostgresProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString().Trim();
            }
        }
    }

    public static PostgresProcess Start(ClusterFolder place, int port, bool durable)
    {
        var start = new ProcessStartInfo(PostgresBinaries.Program(place.Binaries, "postgres"))
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            WorkingDirectory = "/",
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        if (place.RunAs is { } user)
        {
            start.UserName = user;
        }

        string[] settings =
        [
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "shared_buffers=128MB",
            "max_connections=120",
            "logging_collector=off",
            "log_min_messages=warning",
            "timezone=UTC",
            .. durable ? Array.Empty<string>() : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"],
        ];
        foreach (
            var argument in (string[])
                ["-D", place.Cluster, "-p", port.ToString(CultureInfo.InvariantCulture), .. settings.SelectMany(s => new[] { "-c", s })]
        )
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The operating system started no process.");
        var server = new PostgresProcess(process);
        process.ErrorDataReceived += server.Hear;
        process.OutputDataReceived += server.Hear;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        File.WriteAllText(place.OwnerFile, process.Id.ToString(CultureInfo.InvariantCulture));
        return server;
    }

    /// <summary>Fast shutdown (SIGINT): sessions are ended, everything is written. Killed only when that takes over 20 seconds.</summary>
    public async Task StopAsync()
    {
        if (_process.HasExited)
        {
            return;
        }

        Signals.Interrupt(_process);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        lock (_said)
        {
            if (line.Data is { } text && _said.Length < 4_000)
            {
                _said.AppendLine(text);
            }
        }
    }
}
