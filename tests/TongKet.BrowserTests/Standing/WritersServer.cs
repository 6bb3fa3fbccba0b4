using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Tests;

namespace TongKet.BrowserTests.Standing;

/// <summary>
/// The pages of reports on a real PostgreSQL, with one unit that owes a report on a long outline. The session can end, the server can go and come back.
/// </summary>
internal sealed class WritersServer : IAsyncDisposable
{
    private readonly NpgsqlDataSource _source;
    private readonly OutlinedReviews _reviews;
    private readonly EphemeralDataProtectionProvider _keys = new();
    private WebApplication _app;

    private WritersServer(NpgsqlDataSource source, int sections)
    {
        (_source, _reviews) = (source, new OutlinedReviews(new InventedUnits(1), sections));
        Writer = new(new UserId(Guid.CreateVersion7()), "Lò Thị Mẩy", _reviews.Place.Organization, new HashSet<Role> { Role.Specialist });
        Leader = Writer with
        {
            User = new UserId(Guid.CreateVersion7()),
            Name = "Hà Đức Toàn",
            Roles = new HashSet<Role> { Role.Leader },
        };
        Clerk = Writer with
        {
            User = new UserId(Guid.CreateVersion7()),
            Name = "Đinh Thị Nụ",
            Roles = new HashSet<Role> { Role.Clerk },
        };
        Recipient = Writer with
        {
            User = new UserId(Guid.CreateVersion7()),
            Name = "Mạc Thị Thảo",
            Organization = _reviews.Place.Recipient,
            Roles = new HashSet<Role> { Role.Specialist, Role.Leader },
        };
        Colleague = Writer with { User = new UserId(Guid.CreateVersion7()), Name = "Vi Văn Sơn" };
        SignedIn = Writer;
        _app = Build("http://127.0.0.1:0");
    }

    public ActingUser Writer { get; }

    public ActingUser Colleague { get; }

    public ActingUser Leader { get; }

    public ActingUser Clerk { get; }

    public ActingUser Recipient { get; }

    public ParticipantId Place => _reviews.Place.Id;

    /// <summary>Who sits at the browser; null when the session has ended.</summary>
    public ActingUser? SignedIn { get; set; }

    public IReadOnlyList<SectionView> Sections => _reviews.Review.Sections;

    /// <summary>Asks for a statistics form besides the outline; asked again, it is the next version of the same form.</summary>
    public FormId Ask(StatisticalForm form, FormMap? map = null)
    {
        var before = _reviews.Review.Forms.SingleOrDefault();
        var (id, version) = (before?.Id ?? new FormId(Guid.CreateVersion7()), (before?.Version ?? 0) + 1);
        FormStep[] steps = before is null
            ? []
            :
            [
                .. before.Steps,
                new(
                    version,
                    map ?? FormMap.Same,
                    FormChanges.Of(before.Definition, form, map ?? FormMap.Same),
                    DateTimeOffset.UnixEpoch,
                    "Mạc Thị Thảo"
                ),
            ];
        _reviews.Review = _reviews.Review with { Forms = [new FormView(id, version, form, steps)] };
        return id;
    }

    public IndicatorId Figure => _reviews.Review.Indicators[0].Id;

    public string Address { get; private set; } = "";

    public static async Task<WritersServer> StartAsync(PostgresFixture postgres, int sections = 6)
    {
        var server = new WritersServer(await postgres.NewDatabaseAsync(), sections);
        await server._app.StartAsync();
        server.Address = server._app.Urls.First();
        return server;
    }

    /// <summary>The report's address, opened by its writer.</summary>
    public async Task<ReportId> OpenAsync() => (await RunAsync(r => r.OpenAsync(_reviews.Place.Id, Writer, CancellationToken.None))).Value;

    /// <summary>A colleague saves a section from another computer.</summary>
    public Task ColleagueWritesAsync(ReportId report, SectionId section, string html) =>
        RunAsync(r => r.FillAsync(report, [new(section, html, false)], [], Colleague, CancellationToken.None));

    /// <summary>A colleague fills in cells of a form from another computer.</summary>
    public Task ColleagueFillsAsync(ReportId report, FormContent form) =>
        RunAsync(r => r.FillFormsAsync(report, [form], Colleague, CancellationToken.None));

    /// <summary>Approved by its leader, so that its clerk may send it.</summary>
    public async Task ApprovedAsync(ReportId report)
    {
        await RunAsync(r => r.AskApprovalAsync(report, Writer, CancellationToken.None));
        await RunAsync(r => r.ApproveAsync(report, Leader, CancellationToken.None));
    }

    /// <summary>Holds the report as accepting an outline does, until disposed: who saves or sends is told to try again.</summary>
    public async Task<IAsyncDisposable> HoldAsync(ReportId report)
    {
        var connection = await _source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(
            $"begin; select 1 from reports_report where id = '{report.Value}' for update",
            connection
        );
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    public async Task StopAsync() => await _app.DisposeAsync();

    public async Task StartAgainAsync()
    {
        _app = Build(Address);
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _source.DisposeAsync();
    }

    private async Task<Outcome<ReportId>> RunAsync(Func<IReports, Task<Outcome<ReportId>>> run)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var outcome = await run(scope.ServiceProvider.GetRequiredService<IReports>());
        Assert.True(outcome.Succeeded, outcome.Problem?.Message);
        return outcome;
    }

    private WebApplication Build(string address) =>
        WebHost.Build(
            _source,
            address,
            builder =>
            {
                builder.Services.AddAuthentication();
                builder.Services.AddAuthorization();
                builder.Services.RemoveAll<IHostedService>();
                builder.Services.Replace(ServiceDescriptor.Singleton<IDataProtectionProvider>(_keys));
                builder.Services.Replace(ServiceDescriptor.Scoped<ICurrentUser>(_ => new AtTheBrowser(this)));
                builder.Services.Replace(ServiceDescriptor.Scoped<IPeople, NoPeople>());
                builder.Services.Replace(ServiceDescriptor.Scoped<IAudit, NoAudit>());
                builder.Services.Replace(ServiceDescriptor.Scoped<IOrganizations>(_ => new InventedOrganizations(_reviews.Units)));
                builder.Services.Replace(ServiceDescriptor.Scoped<IReviews>(_ => _reviews));
                // The invented place is in no table, so the module's own answer would be that there is no such thing.
                builder.Services.Remove(builder.Services.Single(s => s.ImplementationType?.Name == "ParticipantOwnership"));
                builder.Services.AddScoped<IResourceOwnership>(_ => new InventedPlace(_reviews.Place));
            }
        );

    private sealed class AtTheBrowser(WritersServer server) : ICurrentUser
    {
        public ActingUser? Find() => server.SignedIn;
    }

    private sealed class InventedPlace(ParticipantView place) : IResourceOwnership
    {
        public string Resource => "participant";

        public Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct) =>
            Task.FromResult(
                id == place.Id.Value ? new ResourceOwners(place.Organization, new HashSet<OrganizationId> { place.Recipient }) : null
            );
    }

    private sealed class NoAudit : IAudit
    {
        public void Record(TongKetDb db, ActingUser? who, string action, Guid subject, string summary) { }
    }
}
