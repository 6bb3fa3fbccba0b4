using System.Diagnostics;
using System.Globalization;
using TongKet.Benchmarks.Measuring;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>A worker under watch: it is ended when one input takes too much processor time, time or memory.</summary>
internal sealed class WorkerProcess : IDisposable
{
    public static readonly TimeSpan Hang = TimeSpan.FromSeconds(5);

    // On a machine that others use too, time on the clock alone says little.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);
    private const double Memory = 1500;

    private readonly Process _process;
    private Task<string?> _line;

    public WorkerProcess(Lot lot, int from, int count)
    {
        var program = typeof(WorkerProcess).Assembly.Location;
        string[] arguments =
        [
            program,
            "fuzz-worker",
            "--seed",
            Text(lot.Seed),
            "--giants",
            Text(lot.Giants),
            "--from",
            Text(from),
            "--inputs",
            Text(count),
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // 32 MB: what an input needs is asked, not how long the collector likes to wait on a machine with a large cache.
        start.Environment["DOTNET_GCgen0MaxBudget"] = "2000000";
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        _line = _process.StandardOutput.ReadLineAsync();
    }

    /// <summary>The next outcome, null at the end; <paramref name="expected"/> is the input it must be working on.</summary>
    public async Task<Outcome?> NextAsync(int expected, CancellationToken ct)
    {
        var (began, work) = (Watch.Start(), Work.Of([_process.Id]));
        while (true)
        {
            if (await Task.WhenAny(_line, Task.Delay(200, ct)) == _line)
            {
                var line = await _line;
                if (line is null)
                {
                    await _process.WaitForExitAsync(ct);
                    return _process.ExitCode == 0 ? null : Lost(expected, $"DIED with {_process.ExitCode}", began);
                }

                _line = _process.StandardOutput.ReadLineAsync(ct).AsTask();
                if (Outcome.Read(line) is { } outcome)
                {
                    return outcome;
                }
            }

            ct.ThrowIfCancellationRequested();
            // Start and warm-up are in the first.
            var used = Work.Of([_process.Id]) - work;
            if (used > Hang + TimeSpan.FromSeconds(10) || began.Elapsed > LongestWait)
            {
                return Lost(expected, "HANG", began);
            }

            if (Measuring.Memory.Of([_process.Id]).Resident > Memory)
            {
                return Lost(expected, "MEMORY", began);
            }
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static Outcome Lost(int index, string ending, Watch began) =>
        new(index, "?", began.Elapsed, began.Elapsed, 0, 0, ending, "", "");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
