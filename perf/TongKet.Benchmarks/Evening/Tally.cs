using System.Collections.Concurrent;
using TongKet.Benchmarks.Measuring;

namespace TongKet.Benchmarks.Evening;

/// <summary>How long things of one kind took, and how often they failed before they succeeded.</summary>
internal sealed class Tally
{
    private readonly ConcurrentQueue<double> _times = new();
    private readonly ConcurrentDictionary<string, int> _failures = new(StringComparer.Ordinal);

    public int Count => _times.Count;

    public int Failures => _failures.Values.Sum();

    public IEnumerable<string> Reasons => _failures.OrderByDescending(f => f.Value).Select(f => $"{f.Value} × {f.Key}");

    public void Took(TimeSpan time) => _times.Enqueue(time.TotalMilliseconds);

    public void Failed(string why) => _failures.AddOrUpdate(why, 1, (_, before) => before + 1);

    /// <summary>A row of the table: name, number, a second, p50, p95, p99, most, failed tries.</summary>
    public string[] Row(string name, TimeSpan during)
    {
        var spread = new Spread(_times);
        return
        [
            name,
            $"{Count}",
            Output.Number(Count / during.TotalSeconds),
            .. new[] { 0.5, 0.95, 0.99, 1 }.Select(part => Output.Number(spread.At(part), "0")),
            $"{Failures}",
        ];
    }
}
