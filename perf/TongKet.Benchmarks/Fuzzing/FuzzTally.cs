using TongKet.Benchmarks.Measuring;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>Counts and the worst of everything.</summary>
internal sealed class FuzzTally
{
    private const int Shown = 5;
    private readonly SortedDictionary<string, List<(double Work, double Memory)>> _kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _endings = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Count, int First)> _swallowed = new(StringComparer.Ordinal);
    private readonly PriorityQueue<Outcome, double> _slowest = new();
    private readonly PriorityQueue<Outcome, double> _largest = new();

    public List<Outcome> Failures { get; } = [];

    public void Add(Outcome outcome)
    {
        if (outcome.Failed)
        {
            Failures.Add(outcome);
        }

        if (!_kinds.TryGetValue(outcome.Kind, out var kind))
        {
            _kinds[outcome.Kind] = kind = [];
        }

        kind.Add((outcome.Work.TotalMilliseconds, outcome.Memory));
        _endings[outcome.Ending] = _endings.GetValueOrDefault(outcome.Ending) + 1;
        if (outcome.Swallowed.Length > 0)
        {
            var (count, first) = _swallowed.GetValueOrDefault(outcome.Swallowed, (0, outcome.Index));
            _swallowed[outcome.Swallowed] = (count + 1, first);
        }

        Keep(_slowest, outcome, outcome.Work.TotalMilliseconds);
        Keep(_largest, outcome, outcome.Memory);
    }

    public void Print(int seed, TimeSpan elapsed)
    {
        var all = _kinds.Values.Sum(k => k.Count);
        Output.Heading("Fuzz");
        Output.Line($"{all} inputs from seed {seed} in {elapsed.TotalMinutes:0.0} minutes, one worker at a time; {Failures.Count} failed.");
        Output.Line();
        Output.Table(
            ["kind", "inputs", "median ms", "99 % ms", "most ms", "most MB"],
            _kinds.Select(k =>
            {
                var work = new Spread(k.Value.Select(v => v.Work));
                var memory = new Spread(k.Value.Select(v => v.Memory));
                return (string[])
                    [
                        k.Key,
                        $"{work.Count}",
                        Output.Number(work.Median),
                        Output.Number(work.At(0.99)),
                        Output.Number(work.Most),
                        Output.Number(memory.Most),
                    ];
            })
        );
        Output.Table(["ending", "inputs"], _endings.Select(e => (string[])[e.Key, $"{e.Value}"]));
        Output.Table(
            ["exception inside", "inputs", "first"],
            _swallowed.Select(s => (string[])[s.Key, $"{s.Value.Count}", $"{s.Value.First}"])
        );
        Output.Table(["slowest", "ms", "bytes", "how it was made"], Rows(_slowest, o => o.Work.TotalMilliseconds));
        Output.Table(["largest", "MB", "bytes", "how it was made"], Rows(_largest, o => o.Memory));
    }

    private static void Keep(PriorityQueue<Outcome, double> queue, Outcome outcome, double value)
    {
        queue.Enqueue(outcome, value);
        if (queue.Count > Shown)
        {
            queue.Dequeue();
        }
    }

    private static IEnumerable<string[]> Rows(PriorityQueue<Outcome, double> queue, Func<Outcome, double> value) =>
        queue
            .UnorderedItems.Select(i => i.Element)
            .OrderByDescending(value)
            .Select(o =>
                (string[])
                    [
                        $"{o.Kind} {o.Index}",
                        Output.Number(value(o)),
                        $"{o.Bytes}",
                        $"`{o.Recipe[..Math.Min(o.Recipe.Length, 90)].Replace('|', ' ')}`",
                    ]
            );
}
