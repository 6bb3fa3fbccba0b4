using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Serving;

namespace TongKet.Benchmarks.Modes;

/// <summary>From the start of the process to the first page, on an empty data folder and on the same one again; memory afterwards.</summary>
internal static class Startup
{
    private const int Rounds = 5;

    public static async Task RunAsync(CancellationToken ct)
    {
        var (first, second) = (new List<double>(), new List<double>());
        var (firstWork, secondWork) = (new List<double>(), new List<double>());
        var (web, postgres) = (new List<Memory>(), new List<Memory>());
        for (var round = 0; round < Rounds; round++)
        {
            Output.Note($"start-up {round + 1}/{Rounds}");
            using var folder = new TempFolder();
            string[] arguments = ["--sample", "--data", folder.At("data")];
            await using (var server = await ServerChild.StartAsync(arguments, ct))
            {
                first.Add(server.Ready.TotalSeconds);
                firstWork.Add(Work.Of([server.ProcessId]).TotalSeconds);
            }

            await using (var server = await ServerChild.StartAsync(arguments, ct))
            {
                second.Add(server.Ready.TotalSeconds);
                secondWork.Add(Work.Of([server.ProcessId]).TotalSeconds);
                // The jobs that run at the start have settled then.
                await Task.Delay(TimeSpan.FromSeconds(2), ct);
                var family = ProcessTree.Family(server.ProcessId);
                web.Add(Memory.Of([server.ProcessId]));
                postgres.Add(Memory.Of([.. family.Skip(1)]));
            }
        }

        Output.Heading("Start-up");
        Output.Line(
            $"`tongket serve --sample --data NEW --port 0`, from starting the process to the last byte of the sign-in page; {Rounds} rounds."
        );
        Output.Line();
        Output.Table(
            ["", "median s", "least s", "most s", "CPU of the server, s"],
            [Row("first start (makes the cluster, schema, sample data)", first, firstWork), Row("second start", second, secondWork)]
        );
        MemoryTable.Print([("web process, 2 s after the second start", web), ("its PostgreSQL", postgres)]);
    }

    private static string[] Row(string what, List<double> seconds, List<double> work)
    {
        var spread = new Spread(seconds);
        return
        [
            what,
            Output.Number(spread.Median, "0.00"),
            Output.Number(spread.Least, "0.00"),
            Output.Number(spread.Most, "0.00"),
            Output.Number(new Spread(work).Median, "0.00"),
        ];
    }
}
