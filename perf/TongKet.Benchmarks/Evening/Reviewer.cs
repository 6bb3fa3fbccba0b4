using System.Collections.Concurrent;
using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Seeding;

namespace TongKet.Benchmarks.Evening;

/// <summary>One who watches the reports come in: home, board and map in turns, some seconds on each.</summary>
internal sealed class Reviewer(HttpClient client, string board)
{
    private readonly Person _person = new(client, SeededCountry.UserName);

    public static IReadOnlyList<string> Pages(string board) => ["/", $"{board}/bang", $"{board}/ban-do", "/theo-doi"];

    public async Task WatchAsync(ConcurrentDictionary<string, Tally> pages, CancellationToken stop, CancellationToken ct)
    {
        var all = new Tally();
        await Trying.UntilAsync(
            all,
            async () =>
            {
                await _person.SignInAsync(SeededReview.Password, ct);
                return "";
            },
            ct
        );
        for (var i = Random.Shared.Next(4); !stop.IsCancellationRequested; i++)
        {
            var page = Pages(board)[i % Pages(board).Count];
            var tally = pages.GetOrAdd(page, _ => new Tally());
            await Trying.UntilAsync(
                tally,
                async () =>
                {
                    var began = Watch.Start();
                    await _person.OpenAsync(page, ct);
                    tally.Took(began.Elapsed);
                    return page;
                },
                ct
            );
            await Task.Delay(TimeSpan.FromSeconds(3 + Random.Shared.NextDouble() * 4), CancellationToken.None);
        }
    }
}
