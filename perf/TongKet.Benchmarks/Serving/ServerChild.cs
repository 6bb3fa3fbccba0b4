using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using TongKet.Benchmarks.Measuring;

namespace TongKet.Benchmarks.Serving;

/// <summary>The built program as a child process, as a person starts it.</summary>
internal sealed partial class ServerChild : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder _said = new();
    private readonly Process _process;

    private ServerChild(int port, IEnumerable<string> arguments)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo(
                "dotnet",
                [Program, "serve", "--port", port.ToString(CultureInfo.InvariantCulture), .. arguments]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        _process.OutputDataReceived += Hear;
        _process.ErrorDataReceived += Hear;
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The server ended:\n{_said}"));
    }

    /// <summary>The program: the one built with this, unless the caller names a published one.</summary>
    public static string Program { get; set; } = Path.Combine(AppContext.BaseDirectory, "tongket.dll");

    public int ProcessId => _process.Id;

    public Uri Address { get; private set; } = null!;

    /// <summary>From the start of the process to the first whole page.</summary>
    public TimeSpan Ready { get; private set; }

    /// <summary>What it has said so far.</summary>
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

    /// <summary>Starts it and waits for the first answer 200 of the sign-in page.</summary>
    public static async Task<ServerChild> StartAsync(IEnumerable<string> arguments, CancellationToken ct, int port = 0)
    {
        var server = new ServerChild(port, arguments);
        try
        {
            var began = Watch.Start();
            server._process.Start();
            server._process.BeginOutputReadLine();
            server._process.BeginErrorReadLine();
            server.Address = await server._address.Task.WaitAsync(StartLimit, ct);
            using var client = new HttpClient { BaseAddress = server.Address };
            await AnswersAsync(client, ct);
            server.Ready = began.Elapsed;
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    // Started again among hundreds who come back, it may turn us away too.
    private static async Task AnswersAsync(HttpClient client, CancellationToken ct)
    {
        while (true)
        {
            using var page = await client.GetAsync("/dang-nhap", ct);
            if (page.StatusCode is not HttpStatusCode.ServiceUnavailable)
            {
                page.EnsureSuccessStatusCode();
                return;
            }

            await Task.Delay(200, ct);
        }
    }

    /// <summary>Killed with -9: nothing is finished, nobody is told.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Stops it as Ctrl+C does, its own PostgreSQL with it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            using var interrupt = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await interrupt.WaitForExitAsync();
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(40));
            try
            {
                await _process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill(entireProcessTree: true);
            }
        }

        _process.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        lock (_said)
        {
            _said.AppendLine(line.Data);
        }

        if (line.Data is { } text && AddressPattern.Match(text) is { Success: true } found)
        {
            _address.TrySetResult(new Uri(found.Value));
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex AddressPattern { get; }
}
