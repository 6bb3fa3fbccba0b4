using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Seeding;
using TongKet.Benchmarks.Serving;

namespace TongKet.Benchmarks.Modes;

/// <summary>Page times of the server as a child process, on a review with many units.</summary>
internal sealed class Pages(SeededReview seeded)
{
    private readonly List<string[]> _rows = [];
    private readonly List<string[]> _statements = [];

    /// <summary>Measures; with <paramref name="consolidate"/> the consolidation is reported too, which has to be made anyway.</summary>
    public static async Task RunAsync(int units, bool consolidate, CancellationToken ct)
    {
        using var folder = new TempFolder();
        await using var seeded = await SeededReview.MakeAsync(folder.At("data"), units, ct);
        var pages = new Pages(seeded);
        var consolidation = new Consolidate(seeded);
        await using (var server = await ServerChild.StartAsync(["--connection", seeded.Connection, "--data", folder.At("unused")], ct))
        {
            var (webBefore, postgresBefore) = pages.MemoryNow(server);
            await consolidation.OpenAsync(ct);
            await pages.MeasureAsync(server, PageList.Before(seeded), ct);
            await pages.CountAsync(PageList.Before(seeded), ct);
            await consolidation.TakeAllAsync(ct);
            await pages.MeasureAsync(server, PageList.After(seeded), ct);
            await pages.CountAsync(PageList.After(seeded), ct);
            var (webAfter, postgresAfter) = pages.MemoryNow(server);
            pages.Report(units);
            MemoryTable.Print([
                ("web process at its start", [webBefore]),
                ("web process after all pages", [webAfter]),
                ("PostgreSQL before", [postgresBefore]),
                ("PostgreSQL after all pages", [postgresAfter]),
            ]);
        }

        if (consolidate)
        {
            await consolidation.PrintAsync(ct);
            consolidation.Report();
        }
    }

    private (Memory Web, Memory Postgres) MemoryNow(ServerChild server) =>
        (Memory.Of([server.ProcessId]), Memory.Of([.. ProcessTree.Family(seeded.PostgresId)]));

    private async Task MeasureAsync(ServerChild server, IReadOnlyList<MeasuredPage> pages, CancellationToken ct)
    {
        using var owner = await Visitor.SignInAsync(server.Address, "tong-hop", SeededReview.Password, ct);
        using var unit = await Visitor.SignInAsync(server.Address, "don-vi", SeededReview.Password, ct);
        foreach (var page in pages)
        {
            Output.Note(page.Name);
            _rows.Add(await PageSeries.RunAsync(page, page.ByUnit ? unit : owner, server.ProcessId, seeded.PostgresId, ct));
        }
    }

    /// <summary>The same pages answered in this process, where statements can be counted; the fewest of three answers, as caches are filled by the first.</summary>
    private async Task CountAsync(IReadOnlyList<MeasuredPage> pages, CancellationToken ct)
    {
        using var count = new StatementCount();
        await using var app = WebHost.Build(seeded.Source, "http://127.0.0.1:0");
        await app.StartAsync(ct);
        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        using var owner = await Visitor.SignInAsync(address, "tong-hop", SeededReview.Password, ct);
        using var unit = await Visitor.SignInAsync(address, "don-vi", SeededReview.Password, ct);
        foreach (var page in pages)
        {
            var fewest = (Count: int.MaxValue, Repeats: 0);
            for (var i = 0; i < 3; i++)
            {
                var counted = await count.OfAsync(() => (page.ByUnit ? unit : owner).GetAsync(page.Address, ct));
                fewest = counted.Count < fewest.Count ? counted : fewest;
            }

            _statements.Add([$"{fewest.Count}", $"{fewest.Repeats}"]);
        }

        await app.StopAsync(ct);
    }

    private void Report(int units)
    {
        Output.Heading($"Pages with {units} units");
        Output.Line(
            "Time until the last byte, ms, after five warm-ups; *CPU*: processor time a page, ms; bytes as compressed on the wire; *repeats*: how often the most repeated SQL statement ran."
        );
        Output.Line();
        Output.Table(
            [
                "page",
                "p50",
                "p95",
                "p50, 8 at once",
                "p95, 8 at once",
                "pages/s, 8 at once",
                "CPU server",
                "CPU PostgreSQL",
                "KB",
                "measured",
                "SQL",
                "repeats",
            ],
            _rows.Select((row, i) => (string[])[.. row, .. _statements[i]])
        );
    }
}
