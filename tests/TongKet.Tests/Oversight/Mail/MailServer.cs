using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using TongKet.Tests.Architecture;

namespace TongKet.Tests.Oversight.Mail;

/// <summary>A real SMTP server (npm smtp-server) on loopback in a process of its own, so that it can be killed.</summary>
internal sealed class MailServer : IDisposable
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"tongket-mail-{Guid.CreateVersion7():N}.jsonl");
    private Process? _process;

    public int Port { get; private set; }

    public async Task StartAsync()
    {
        var script = Path.Combine(Checkout.Root, "tests", "TongKet.Tests", "Oversight", "Mail", "server", "server.mjs");
        _process = Process.Start(
            new ProcessStartInfo("node", [script, Port.ToString(CultureInfo.InvariantCulture), _file]) { RedirectStandardOutput = true }
        )!;
        // It says its port when it listens; the second start takes the same one.
        Port = int.Parse(
            (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!,
            CultureInfo.InvariantCulture
        );
    }

    public void Kill()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    public IReadOnlyList<TakenMail> Taken() =>
        File.Exists(_file) ? [.. File.ReadAllLines(_file).Select(l => JsonSerializer.Deserialize<TakenMail>(l, Web)!)] : [];

    public void Dispose()
    {
        Kill();
        File.Delete(_file);
    }
}

/// <summary>A mail as the server took it.</summary>
internal sealed record TakenMail(IReadOnlyList<string> To, string Text);
