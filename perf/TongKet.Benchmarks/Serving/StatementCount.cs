using System.Collections.Concurrent;
using System.Diagnostics;

namespace TongKet.Benchmarks.Serving;

/// <summary>Counts the SQL statements of requests that are answered in this process; what runs in the background is not counted.</summary>
internal sealed class StatementCount : IDisposable
{
    private readonly ConcurrentQueue<string> _statements = new();
    private readonly ActivityListener _listener;

    public StatementCount()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Npgsql" or "Microsoft.AspNetCore",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Hear,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>How many statements an action makes, and how often the most repeated one of them: many repeats are a query in a loop.</summary>
    public async Task<(int Count, int Repeats)> OfAsync(Func<Task> action)
    {
        _statements.Clear();
        await action();
        return (_statements.Count, _statements.CountBy(s => s).Select(s => s.Value).DefaultIfEmpty().Max());
    }

    /// <summary>The statements of an action in their order.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(Func<Task> action)
    {
        _statements.Clear();
        await action();
        return [.. _statements];
    }

    public void Dispose() => _listener.Dispose();

    private void Hear(Activity activity)
    {
        var statement = activity.GetTagItem("db.query.text") ?? activity.GetTagItem("db.statement");
        if (activity.Source.Name == "Npgsql" && statement is string text && IsOfRequest(activity))
        {
            _statements.Enqueue(text);
        }
    }

    private static bool IsOfRequest(Activity activity)
    {
        for (var above = activity.Parent; above is not null; above = above.Parent)
        {
            if (above.Source.Name == "Microsoft.AspNetCore")
            {
                return true;
            }
        }

        return false;
    }
}
