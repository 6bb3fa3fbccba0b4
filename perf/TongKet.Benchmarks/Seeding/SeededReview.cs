using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Benchmarks.Measuring;
using TongKet.Cli.Demo;
using TongKet.Consolidation.Contracts;
using TongKet.Kernel.Data.Private;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Benchmarks.Seeding;

/// <summary>A review with many units that have reported, in a private PostgreSQL of this process; made by the road of <c>tongket demo</c>.</summary>
internal sealed class SeededReview : IAsyncDisposable
{
    public const string Password = "do-luong-2026";
    private readonly PrivatePostgres _server;
    private readonly NpgsqlDataSource _source;
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    private SeededReview(PrivatePostgres server)
    {
        _server = server;
        _source = NpgsqlDataSource.Create(server.ConnectionString);
        _services = new ServiceCollection()
            .AddLogging(l => l.SetMinimumLevel(LogLevel.Error).AddSimpleConsole())
            .AddSingleton<TimeProvider>(Clock)
            .AddTongKet(_source)
            .BuildServiceProvider(validateScopes: true);
        _scope = _services.CreateAsyncScope();
    }

    public DemoClock Clock { get; } = new();

    public string Connection => _server.ConnectionString;

    public NpgsqlDataSource Source => _source;

    public int PostgresId => _server.ProcessId;

    public ReviewView Review { get; private set; } = null!;

    public DemoOffices Offices { get; private set; } = null!;

    /// <summary>The report of the unit that has not sent: open, half of it written.</summary>
    public ReportId Draft { get; private set; }

    /// <summary>How long the units took to write, approve, send and be accepted.</summary>
    public TimeSpan Reporting { get; private set; }

    /// <summary>The section with a figure in which all units' passages stand.</summary>
    public SectionId Section => Review.Indicators[0].Section;

    /// <summary>Makes it; writes are forced to disk as in use.</summary>
    public static async Task<SeededReview> MakeAsync(string folder, int units, CancellationToken ct)
    {
        var binaries = PostgresBinaries.Find([WebHost.AssetsFolder]) ?? throw new InvalidOperationException("Build src/TongKet first.");
        var seeded = new SeededReview(Value(await PrivatePostgres.StartAsync(folder, binaries, durable: true, ct)));
        try
        {
            await Composition.MigrateAsync(seeded._source, ct);
            await seeded.FillAsync(units, ct);
            return seeded;
        }
        catch
        {
            await seeded.DisposeAsync();
            throw;
        }
    }

    public T Ask<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    /// <summary>The value, or the refusal as an exception: here nothing may be refused.</summary>
    public static T Value<T>(Outcome<T> outcome) =>
        outcome.Succeeded ? outcome.Value : throw new InvalidOperationException($"{outcome.Problem.Code}: {outcome.Problem.Message}");

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
        await _source.DisposeAsync();
        await _server.DisposeAsync();
    }

    private async Task FillAsync(int units, CancellationToken ct)
    {
        var (directive, name) = Value(await DemoFiles.DirectiveAsync(null, ct));
        var settings = new DemoSettings(null, units, 1, new DirectoryInfo(Path.GetTempPath()));
        var road = new DemoRoad(_scope.ServiceProvider, Clock, settings, new DemoTally());
        var (review, offices, deadline) = Value(await road.LaunchAsync(directive, name, new Silence(), ct));
        (Review, Offices) = (review, offices);
        var began = Watch.Start();
        if (await road.ReportAsync(review, offices, deadline, new Silence(), ct) is { } refusal)
        {
            throw new InvalidOperationException(refusal.Message);
        }

        Reporting = began.Elapsed;
        Draft = await BeginReportAsync(ct);
        await AccountAsync("tong-hop", offices.Owner, ct);
        await AccountAsync("don-vi", await SilentUnitAsync(ct), ct);
        // What autovacuum does within a minute in use; without it the first pages would be planned blindly.
        await using var tidy = _source.CreateCommand("vacuum analyze");
        await tidy.ExecuteNonQueryAsync(ct);
    }

    private async Task AccountAsync(string userName, DemoOffice office, CancellationToken ct) =>
        await Ask<IPeople>()
            .EnsureAsync(userName, office.Specialist.Name, Password, office.Organization.Id, [Role.Specialist, Role.Leader], ct);

    private async Task<ReportId> BeginReportAsync(CancellationToken ct)
    {
        var unit = await SilentUnitAsync(ct);
        var place = (await Ask<IReviews>().ListOwedByAsync(unit.Organization.Id, ct)).Single(p => p.Review == Review.Id);
        var report = Value(await Ask<IReports>().OpenAsync(place.Id, unit.Specialist, ct));
        var content = new DemoWriter(Review, new Random(2)).Write(unit.Organization.Name, 0, 1);
        Value(
            await Ask<IReports>()
                .FillAsync(report, [.. content.Sections.Take(content.Sections.Count / 2)], content.Figures, unit.Specialist, ct)
        );
        return report;
    }

    // The demo's plan leaves exactly one unit out.
    private async Task<DemoOffice> SilentUnitAsync(CancellationToken ct)
    {
        var places = await Ask<IReviews>().ListParticipantsAsync(Review.Id, ct);
        var silent = places.Single(p => p.SentAt is null).Organization;
        return Offices.Units.Single(u => u.Organization.Id == silent);
    }
}
