using System.Diagnostics;

namespace TongKet.Benchmarks.Measuring;

/// <summary>Other programs, each run bounded and ended with us.</summary>
internal static class Outside
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    /// <summary>Where a program is, or null.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);

    /// <summary>Runs it and tells how long it took.</summary>
    public static async Task<TimeSpan> RunAsync(string program, IEnumerable<string> arguments, CancellationToken ct)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(ct);
        bounded.CancelAfter(Longest);
        var began = Watch.Start();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        try
        {
            var said = process.StandardOutput.ReadToEndAsync(bounded.Token);
            var complained = process.StandardError.ReadToEndAsync(bounded.Token);
            await process.WaitForExitAsync(bounded.Token);
            var elapsed = began.Elapsed;
            await said;
            return process.ExitCode == 0
                ? elapsed
                : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await complained}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
