using System.Collections.Concurrent;
using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Seeding;

namespace TongKet.Benchmarks.Evening;

/// <summary>The last evening before a deadline: hundreds write, thousands send, some watch, and both servers are killed in the middle.</summary>
internal sealed class Evening(EveningSettings settings, EveningPlan plan, Services services, NpgsqlDataSource source)
{
    private readonly HttpClient _client = Person.Client(services.Address);
    private readonly Bounds _bounds = new(source, () => services.Web, () => services.Cluster.ProcessId);
    private readonly EveningReport _report = new(settings);
    private readonly ConcurrentDictionary<string, Tally> _pages = new(StringComparer.Ordinal);
    private Saver[] _savers = [];
    private Clerk[] _clerks = [];

    public static async Task RunAsync(EveningSettings settings, CancellationToken ct)
    {
        using var folder = new TempFolder();
        EveningPlan plan;
        string data,
            connection;
        EveningCountry filling;
        await using (var country = await SeededCountry.MakeAsync(folder.At("data"), ct, durable: false))
        {
            filling = new EveningCountry(country, settings);
            plan = await filling.FillAsync(country.Source, ct);
            (data, connection) = (country.Folder, country.Connection);
        }

        await using var services = await Services.StartAsync(data, connection, folder.At("unused"), ct);
        var owner = new NpgsqlConnectionStringBuilder(services.Cluster.Connection) { MaxPoolSize = 4, Options = "-c tongket.system=on" };
        await using var source = NpgsqlDataSource.Create(owner.ConnectionString);
        var evening = new Evening(settings, plan, services, source);
        evening._report.Prepared(filling.Times);
        evening._report.Note(await CountedWays.RunAsync(source, services.Cluster.Connection, plan, ct));
        try
        {
            await evening.GoAsync(ct);
        }
        finally
        {
            evening._report.Print(evening._bounds, evening._pages);
            Output.Note(Complaints(services.Said));
        }
    }

    private async Task GoAsync(CancellationToken ct)
    {
        _savers = [.. plan.Savers.Take(settings.People).Select(s => new Saver(_client, s, plan.Section))];
        _clerks = [.. plan.Clerks.Select(c => new Clerk(_client, c))];
        await ComeInAsync(ct);
        await SavingAsync("saves, with pauses", Pause, ct);
        await SavingAsync("saves, without a pause", () => 0, ct);
        _report.Memory("after saving", services);
        await SendingAsync(ct);
        await DrainedAsync(ct);
        _report.Memory("after sending", services);
        await CompareAsync(ct);
    }

    // What the server wrote, each kind once: its beginning without time and ids.
    private static string Complaints(string said) =>
        string.Join(
            '\n',
            said.Split('\n')
                .Where(l => l.Contains(": ", StringComparison.Ordinal))
                .Select(l => string.Concat(l.Skip(9).Take(260).Select(c => char.IsAsciiHexDigit(c) ? '.' : c)))
                .CountBy(l => l)
                .OrderByDescending(l => l.Value)
                .Take(12)
                .Select(l => $"{l.Value} × {l.Key}")
        );

    private double Pause() => settings.Pause * (0.5 + Random.Shared.NextDouble());

    private async Task ComeInAsync(CancellationToken ct)
    {
        Output.Note($"{_savers.Length} people sign in");
        var began = Watch.Start();
        await Parallel.ForEachAsync(
            _savers,
            new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = ct },
            async (saver, token) => await saver.ComeInAsync(token)
        );
        _report.CameIn(began.Elapsed);
        _report.Memory("after signing in", services);
    }

    private async Task SavingAsync(string stage, Func<double> pause, CancellationToken ct)
    {
        Output.Note(stage);
        var (tally, beats, during) = (new Tally(), new Tally(), TimeSpan.FromSeconds(settings.Seconds));
        _bounds.Forget();
        await _bounds.OverAsync(
            stage,
            async () =>
            {
                using var stop = new CancellationTokenSource(during);
                var began = Watch.Start();
                await Task.WhenAll(_savers.Select(s => s.WriteAsync(tally, beats, pause, stop.Token, ct)));
                during = began.Elapsed;
            },
            ct
        );
        _report.Row(tally.Row(stage, during));
        _report.Row(beats.Row($"signs of writing, in “{stage}”", during));
        _report.Waits(stage, _bounds);
    }

    private async Task SendingAsync(CancellationToken ct)
    {
        using var stop = new CancellationTokenSource();
        var (saves, beats) = (new Tally(), new Tally());
        var (quiet, killed) = (_clerks[..settings.Undisturbed], _clerks[settings.Undisturbed..]);
        var reviewers = Enumerable
            .Range(0, settings.Reviewers)
            .Select(_ => new Reviewer(_client, plan.Board).WatchAsync(_pages, stop.Token, ct));
        // The same people write on while others send.
        var writing = Task.WhenAll([.. _savers.Select(s => s.WriteAsync(saves, beats, Pause, stop.Token, ct)), .. reviewers]);
        await StageAsync("sending", quiet, null, ct);
        _report.Row(saves.Row("saves meanwhile", _lasted));
        await StageAsync("sending, both killed", killed, KillBothAsync, ct);
        await stop.CancelAsync();
        await writing;
        _report.Failed("saves", saves);
    }

    private TimeSpan _lasted;

    private async Task StageAsync(string stage, Clerk[] clerks, Func<TimeSpan, CancellationToken, Task>? besides, CancellationToken ct)
    {
        Output.Note($"{stage}: {clerks.Length}");
        var (ways, sendings) = (new Tally(), new Tally());
        var whole = TimeSpan.FromMinutes(settings.Minutes * clerks.Length / settings.Submissions);
        _bounds.Forget();
        var work = async () =>
        {
            var began = Watch.Start();
            var killing = besides?.Invoke(whole, ct) ?? Task.CompletedTask;
            await Task.WhenAll(
                clerks.Select(
                    async (clerk, i) =>
                    {
                        await Task.Delay(whole * i / clerks.Length, ct);
                        await clerk.SendAsync(ways, sendings, ct);
                    }
                )
            );
            _lasted = began.Elapsed;
            await killing;
        };
        // A killed PostgreSQL forgets its counts.
        await (besides is null ? _bounds.OverAsync(stage, work, ct) : work());
        _report.Row(sendings.Row($"{stage}: the sending itself", _lasted));
        _report.Row(ways.Row($"{stage}: sign in, open, send, receipt", _lasted));
        _report.Waits(stage, _bounds);
        _report.Failed(stage, sendings);
    }

    private async Task KillBothAsync(TimeSpan whole, CancellationToken ct)
    {
        await Task.Delay(whole / 4, ct);
        Output.Note("web server killed");
        _report.Killed("web server", await services.KillWebAsync(ct));
        await Task.Delay(whole / 4, ct);
        Output.Note("PostgreSQL killed");
        _report.Killed("PostgreSQL", await services.KillPostgresAsync(ct));
        // Ours are as broken as everybody's.
        source.Clear();
    }

    private async Task DrainedAsync(CancellationToken ct)
    {
        Output.Note("waiting for what follows from the submissions");
        var began = Watch.Start();
        long left;
        do
        {
            await Task.Delay(500, ct);
            await using var command = source.CreateCommand(
                "select count(*) from kernel_job where done_at is null and due_at < now() + interval '1 hour'"
            );
            left = (long)(await command.ExecuteScalarAsync(ct))!;
        } while (left > 0 && began.Elapsed < TimeSpan.FromMinutes(10));

        _report.Drained(began.Elapsed, left);
    }

    private async Task CompareAsync(CancellationToken ct)
    {
        Output.Note("comparing");
        var compared = new Compared(source);
        await compared.SavesAsync(_savers, plan.Section, ct);
        await compared.SubmissionsAsync(_clerks, ct);
        await using var provider = new ServiceCollection().AddLogging().AddTongKet(source).BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var entries = await compared.AuditAsync(scope.ServiceProvider.GetRequiredService<IAuditCheck>(), ct);
        _report.Compared(_savers, _clerks, compared, entries);
    }
}
