using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TongKet.Tests.Hosting;

/// <summary>The built program as a process of its own, as an office starts it; ended for certain when disposed.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(Process process) => _process = process;

    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    public static ServerProcess Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "tongket.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        var server = new ServerProcess(new Process { StartInfo = start });
        server._process.OutputDataReceived += server.Hear;
        server._process.ErrorDataReceived += server.Hear;
        server._process.EnableRaisingEvents = true;
        server._process.Exited += (_, _) =>
            server._address.TrySetException(new InvalidOperationException("The program ended: " + server.Said));
        server._process.Start();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        return server;
    }

    /// <summary>The address it prints once it answers.</summary>
    public async Task<string> AddressAsync() =>
        await _address.Task.WaitAsync(TimeSpan.FromSeconds(90), TestContext.Current.CancellationToken);

    public async Task<int> ExitCodeAsync()
    {
        await _process
            .WaitForExitAsync(TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(90), TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    /// <summary>As Ctrl+C does.</summary>
    public Task<int> InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        return ExitCodeAsync();
    }

    /// <summary>kill -9 of the program alone; its PostgreSQL lives on.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: false);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not { } text)
        {
            return;
        }

        lock (_said)
        {
            _said.AppendLine(text);
        }

        if (Address().Match(text) is { Success: true } found)
        {
            _address.TrySetResult(found.Value);
        }
    }

    [GeneratedRegex(@"http://[\d.]+:\d+")]
    private static partial Regex Address();
}
