using System.CommandLine;
using TongKet.Benchmarks.Fuzzing;
using TongKet.Benchmarks.Measuring;

namespace TongKet.Benchmarks.Modes;

/// <summary>The command line: what to measure. Tables go to the standard output, what happens meanwhile to the standard error.</summary>
internal static class Choice
{
    // All of it stays near five minutes on a quiet machine with two cores; this only stops what hangs.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(12);

    public static Task<int> RunAsync(string[] args)
    {
        var units = new Option<int>("--units") { Description = "Units of the review that is measured", DefaultValueFactory = _ => 200 };
        var root = new RootCommand("Measures TongKet; prints Markdown tables.")
        {
            Mode("startup", "Start-up time and memory of the server with sample data", (_, ct) => Startup.RunAsync(ct)),
            Mode("pages", "Page times with many units", async (count, ct) => await Pages.RunAsync(count, consolidate: false, ct)),
            Mode("consolidate", "Opening, taking all and printing a consolidation", Consolidate.RunAsync),
            Mode("extract", "Papers a second, beside what one would use otherwise", (_, ct) => Extract.RunAsync(ct)),
            FiguresMode(),
            Mode(
                "organizations",
                "Importing a country's organisations and their reorganisation; tree pages",
                (_, ct) => Country.RunAsync(ct)
            ),
            Mode("boards", "Pages of a review with all communes of the country", (_, ct) => Boards.RunAsync(ct)),
            Mode("all", "Everything, in about five minutes", AllAsync),
            Mode("roll-up", "One statistics form of every commune of the country put together", (_, ct) => RollUps.RunAsync(ct)),
            Mode("growth", "Reading and understanding papers a hundred times as long", (_, ct) => Growth.RunAsync(ct)),
            Evening.EveningCommand.Create(),
            FuzzCommand.Create(),
            FuzzCommand.CreateWorker(),
        };
        // Stopping ends the children in order and removes the folders; cut short, they would be left behind.
        return root.Parse(args is [] ? ["all"] : args)
            .InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(60) });

        static Command FiguresMode()
        {
            var gold = new Option<DirectoryInfo[]>("--gold")
            {
                Description = "Folder of labelled papers: NAME.txt and NAME.json; may be repeated",
            };
            var facts = new Option<FileInfo?>("--facts") { Description = "Writes each judged fact, a line each" };
            var command = new Command("figures", "What is found in labelled papers, and how far confidence can be trusted") { gold, facts };
            command.SetAction(
                (parsed, ct) =>
                    Figures.RunAsync(parsed.GetValue(gold) is { Length: > 0 } given ? given : [Samples.Corpus], parsed.GetValue(facts), ct)
            );
            return command;
        }

        Command Mode(string name, string description, Func<int, CancellationToken, Task> work)
        {
            var command = new Command(name, description) { units };
            command.SetAction((parsed, ct) => BoundedAsync(token => work(parsed.GetValue(units), token), ct));
            return command;
        }
    }

    private static async Task AllAsync(int units, CancellationToken ct)
    {
        await Startup.RunAsync(ct);
        await Pages.RunAsync(units, consolidate: true, ct);
        await Extract.RunAsync(ct);
    }

    private static async Task<int> BoundedAsync(Func<CancellationToken, Task> work, CancellationToken ct)
    {
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(ct);
        bounded.CancelAfter(Longest);
        Output.Machine();
        var began = Watch.Start();
        try
        {
            await work(bounded.Token);
        }
        catch (OperationCanceledException) when (bounded.IsCancellationRequested)
        {
            Output.Note("Stopped before the end.");
            return 1;
        }

        Output.Line($"Whole run: {began.Elapsed.TotalSeconds:0} s. Load average afterwards: {Output.Load()}.");
        return 0;
    }
}
