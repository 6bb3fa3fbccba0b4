using System.Globalization;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>What one input did; a line between the worker and its parent.</summary>
internal sealed record Outcome(
    int Index,
    string Kind,
    TimeSpan Work,
    TimeSpan Elapsed,
    double Memory,
    int Bytes,
    string Ending,
    string Swallowed,
    string Recipe
)
{
    public bool Failed =>
        Ending.StartsWith("CRASH", StringComparison.Ordinal)
        || Ending.StartsWith("WRONG", StringComparison.Ordinal)
        || Ending.StartsWith("DIED", StringComparison.Ordinal)
        || Ending.StartsWith("HANG", StringComparison.Ordinal)
        || Ending.StartsWith("MEMORY", StringComparison.Ordinal);

    public string ToLine() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"@\t{Index}\t{Kind}\t{Work.Ticks}\t{Elapsed.Ticks}\t{Memory:0.0}\t{Bytes}\t{Flat(Ending)}\t{Flat(Swallowed)}\t{Flat(Recipe)}"
        );

    public static Outcome? Read(string line) =>
        line.Split('\t') is ["@", var index, var kind, var work, var elapsed, var memory, var bytes, var ending, var swallowed, var recipe]
            ? new Outcome(
                int.Parse(index, CultureInfo.InvariantCulture),
                kind,
                TimeSpan.FromTicks(long.Parse(work, CultureInfo.InvariantCulture)),
                TimeSpan.FromTicks(long.Parse(elapsed, CultureInfo.InvariantCulture)),
                double.Parse(memory, CultureInfo.InvariantCulture),
                int.Parse(bytes, CultureInfo.InvariantCulture),
                ending,
                swallowed,
                recipe
            )
            : null;

    private static string Flat(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
