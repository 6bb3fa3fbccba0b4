using System.Globalization;
using TongKet.Benchmarks.Measuring;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>Runs inputs in a process of its own and writes a line for each, so that its parent knows where it was when it died.</summary>
internal static class FuzzWorker
{
    private static string? _swallowed;

    public static async Task RunAsync(Lot lot, int from, int count, CancellationToken ct)
    {
        // Opened before anything else may write to it.
        await using var output = Console.Out;
        var sources = await Sources.LoadAsync(ct);
        var inputs = new Inputs(sources, lot);
        await WarmUpAsync(sources, ct);
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => _swallowed ??= Blunders.Name(thrown.Exception);
        var memory = new PeakMemory();
        for (var i = from; i < from + count; i++)
        {
            var input = inputs.At(i);
            memory.Begin();
            if (memory.IsSpent && i > from)
            {
                return;
            }

            _swallowed = null;
            var (began, work) = (Watch.Start(), Environment.CpuUsage.TotalTime);
            string ending;
            try
            {
                ending = await Trial.RunAsync(input, ct);
            }
            catch (Exception crash) when (crash is not OperationCanceledException)
            {
                ending = "CRASH " + Blunders.Describe(crash);
            }

            var outcome = new Outcome(
                i,
                input.Name[2..],
                Environment.CpuUsage.TotalTime - work,
                began.Elapsed,
                memory.Growth,
                input.Bytes.Length,
                ending,
                _swallowed ?? "",
                input.Recipe
            );
            await output.WriteLineAsync(outcome.ToLine());
            await output.FlushAsync(ct);
        }
    }

    // Compiled code and caches are no growth.
    private static async Task WarmUpAsync(Sources sources, CancellationToken ct)
    {
        foreach (var (name, bytes) in sources.Word)
        {
            await Trial.RunAsync(new FuzzInput("f.docx", bytes, name), ct);
        }

        foreach (var bytes in sources.Pdf)
        {
            await Trial.RunAsync(new FuzzInput("f.pdf", bytes, ""), ct);
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
    }
}
