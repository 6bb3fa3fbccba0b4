using System.Collections.Concurrent;
using System.Net;
using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Serving;

namespace TongKet.Benchmarks.Modes;

/// <summary>One page asked for again and again: one after another, then by eight at once.</summary>
internal static class PageSeries
{
    private const int WarmUps = 5;
    private const int Measured = 50;
    private const int AtOnce = 8;

    // A slow page says so after a few answers; the whole run stays bounded.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(6);

    public static async Task<string[]> RunAsync(MeasuredPage page, Visitor visitor, int web, int postgres, CancellationToken ct)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            var answer = await visitor.GetAsync(page.Address, ct);
            if (answer.Status is not HttpStatusCode.OK)
            {
                return [page.Name, $"answers {(int)answer.Status}", "", "", "", "", "", "", "", ""];
            }
        }

        var alone = await ManyAsync(page, visitor, 1, ct);
        // Counted over the second series only: during the first the compiler is still at work on the page.
        var (webBefore, postgresBefore) = (Work.Of([web]), Work.Of(ProcessTree.Family(postgres)));
        var together = await ManyAsync(page, visitor, AtOnce, ct);
        return
        [
            page.Name,
            Milliseconds(alone.Times, 0.5),
            Milliseconds(alone.Times, 0.95),
            Milliseconds(together.Times, 0.5),
            Milliseconds(together.Times, 0.95),
            Output.Number(together.Times.Count / together.Took.TotalSeconds, "0"),
            Output.Number((Work.Of([web]) - webBefore).TotalMilliseconds / together.Times.Count),
            Output.Number((Work.Of(ProcessTree.Family(postgres)) - postgresBefore).TotalMilliseconds / together.Times.Count),
            Output.Number(alone.Bytes / 1024.0),
            $"{alone.Times.Count} + {together.Times.Count}",
        ];
    }

    private static async Task<(Spread Times, long Bytes, TimeSpan Took)> ManyAsync(
        MeasuredPage page,
        Visitor visitor,
        int atOnce,
        CancellationToken ct
    )
    {
        var answers = new ConcurrentBag<Answer>();
        var left = Measured;
        var began = Watch.Start();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => AskAsync()));
        var took = began.Elapsed;
        if (answers.FirstOrDefault(a => a.Status is not HttpStatusCode.OK) is { Status: not 0 } bad)
        {
            throw new InvalidOperationException($"{page.Address} answered {(int)bad.Status} under load.");
        }

        return (new Spread(answers.Select(a => a.Time.TotalMilliseconds)), answers.First().Bytes, took);

        async Task AskAsync()
        {
            while (Interlocked.Decrement(ref left) >= 0 && began.Elapsed < Longest)
            {
                answers.Add(await visitor.GetAsync(page.Address, ct));
            }
        }
    }

    private static string Milliseconds(Spread times, double part) => Output.Number(times.At(part));
}
