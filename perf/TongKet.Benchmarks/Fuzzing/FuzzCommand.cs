using System.CommandLine;
using TongKet.Benchmarks.Measuring;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary><c>fuzz --inputs N</c>: spoiled papers through the whole reading; <c>fuzz-worker</c> is its own child.</summary>
internal static class FuzzCommand
{
    private static readonly Option<int> Inputs = new("--inputs")
    {
        Description = "How many spoiled papers",
        DefaultValueFactory = _ => 10_000,
    };
    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "The same seed makes the same papers",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<int> Giants = new("--giants")
    {
        Description = "One of so many is as large as the limits allow",
        DefaultValueFactory = _ => 500,
    };

    public static Command Create()
    {
        var minutes = new Option<double>("--minutes") { Description = "Stop after so long", DefaultValueFactory = _ => 30 };
        var keep = new Option<DirectoryInfo>("--out")
        {
            Description = "Where failing inputs are kept",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(Path.GetTempPath(), "tongket-fuzz")),
        };
        var command = new Command("fuzz", "Spoiled papers through reading and understanding: crashes, hangs, memory")
        {
            Inputs,
            Seed,
            Giants,
            minutes,
            keep,
        };
        command.SetAction(
            async (parsed, ct) =>
            {
                Output.Machine();
                var run = new FuzzRun(
                    parsed.GetValue(Inputs),
                    Picked(parsed),
                    TimeSpan.FromMinutes(parsed.GetValue(minutes)),
                    parsed.GetValue(keep)!
                );
                return await run.RunAsync(ct) ? 0 : 1;
            }
        );
        return command;
    }

    public static Command CreateWorker()
    {
        var from = new Option<int>("--from");
        var command = new Command("fuzz-worker") { Inputs, Seed, Giants, from };
        command.Hidden = true;
        command.SetAction((parsed, ct) => FuzzWorker.RunAsync(Picked(parsed), parsed.GetValue(from), parsed.GetValue(Inputs), ct));
        return command;
    }

    private static Lot Picked(ParseResult parsed) => new(parsed.GetValue(Seed), parsed.GetValue(Giants));
}
