using TongKet.Benchmarks.Measuring;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>Many inputs through worker processes, one after another; failing ones are kept in a folder.</summary>
internal sealed class FuzzRun(int inputs, Lot lot, TimeSpan time, DirectoryInfo folder)
{
    // A new process now and then: what one input leaves behind must not be blamed on the thousandth after it.
    private const int PerProcess = 2_500;
    private const double MostMemory = 300;

    private readonly FuzzTally _tally = new();

    /// <summary>True when nothing failed.</summary>
    public async Task<bool> RunAsync(CancellationToken ct)
    {
        var (began, next) = (Watch.Start(), 0);
        while (next < inputs && began.Elapsed < time)
        {
            using var worker = new WorkerProcess(lot, next, Math.Min(PerProcess, inputs - next));
            while (began.Elapsed < time && await worker.NextAsync(next, ct) is { } outcome)
            {
                next = outcome.Index + 1;
                var judged = Judge(outcome);
                _tally.Add(judged);
                if (judged.Failed)
                {
                    await KeepAsync(judged, ct);
                }

                if (outcome.Failed && outcome.Kind == "?")
                {
                    break;
                }
            }

            Output.Note($"{next} inputs, {_tally.Failures.Count} failed, {began.Elapsed.TotalSeconds:0} s");
        }

        _tally.Print(lot.Seed, began.Elapsed);
        return _tally.Failures.Count == 0;
    }

    private static Outcome Judge(Outcome outcome) =>
        outcome.Failed ? outcome
        : outcome.Work > WorkerProcess.Hang ? outcome with { Ending = "HANG over the limit: " + outcome.Ending }
        : outcome.Memory > MostMemory ? outcome with { Ending = "MEMORY over the limit: " + outcome.Ending }
        : outcome;

    private async Task KeepAsync(Outcome outcome, CancellationToken ct)
    {
        Output.Note($"input {outcome.Index}: {outcome.Ending} ({outcome.Work.TotalSeconds:0.0} s, {outcome.Memory:0} MB) {outcome.Recipe}");
        var input = new Inputs(await Sources.LoadAsync(ct), lot).At(outcome.Index);
        folder.Create();
        await File.WriteAllBytesAsync(
            Path.Combine(folder.FullName, $"{lot.Seed}-{outcome.Index}{Path.GetExtension(input.Name)}"),
            input.Bytes,
            ct
        );
    }
}
