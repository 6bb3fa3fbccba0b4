using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Consolidation;

/// <summary>A review of an invented commune with units whose reports a test writes down; the module itself runs on a real database.</summary>
internal sealed class World : IAsyncDisposable
{
    private World(KnownReviews reviews, KnownReports reports, KnownOrganizations organizations, App app) =>
        (Reviews, Reports, Organizations, App) = (reviews, reports, organizations, app);

    public App App { get; }
    public KnownReviews Reviews { get; }
    public KnownReports Reports { get; }
    public KnownOrganizations Organizations { get; }
    public ActingUser Writer { get; private set; } = null!;
    public ConsolidationId Id { get; private set; }

    /// <summary>Puts the test's reviews, reports and organisations in place of the real ones, for a second host on the same database.</summary>
    public Action<IServiceCollection> Replace { get; private set; } = null!;

    public static async Task<World> StartAsync(PostgresFixture postgres, int units = 3)
    {
        var organizations = new KnownOrganizations();
        var owner = organizations.Add("Đảng ủy xã Suối Ngàn", "ĐU", OrganizationKind.PartyCommittee, null, "Suối Ngàn");
        var reviews = new KnownReviews(organizations, owner, units);
        var reports = new KnownReports(reviews);
        void Replace(IServiceCollection services)
        {
            services.Replace(ServiceDescriptor.Scoped<IReviews>(_ => reviews));
            services.Replace(ServiceDescriptor.Scoped<IReports>(_ => reports));
            services.Replace(ServiceDescriptor.Scoped<IReportDrafts>(_ => reports));
            services.Replace(ServiceDescriptor.Singleton<IOrganizations>(organizations));
            services.Replace(ServiceDescriptor.Scoped<IDocuments>(_ => null!));
            services.Replace(ServiceDescriptor.Scoped<IAudit, SilentAudit>());
        }

        var app = await App.StartAsync(postgres, Replace);
        return new World(reviews, reports, organizations, app)
        {
            Replace = Replace,
            Writer = new ActingUser(UserId.From(Guid.CreateVersion7()), "Trần Thị Mây", owner, new HashSet<Role> { Role.Specialist }),
        };
    }

    public Task<TResult> AskAsync<TResult>(Func<IConsolidations, Task<TResult>> ask) => App.RunAsync(ask);

    public async Task OpenAsync()
    {
        var opened = await AskAsync(c => c.OpenAsync(Reviews.Own.Id, Writer, TestContext.Current.CancellationToken));
        Assert.True(opened.Succeeded, opened.Problem?.Message);
        Id = opened.Value;
    }

    public async Task<ConsolidationCounts> TakeAllAsync()
    {
        var counts = await AskAsync(c => c.TakeAllAsync(Id, Writer, TestContext.Current.CancellationToken));
        Assert.True(counts.Succeeded, counts.Problem?.Message);
        return counts.Value;
    }

    public Task<ConsolidationCounts> CountsAsync() => AskAsync(c => c.CountsAsync(Id, TestContext.Current.CancellationToken));

    /// <summary>The rows of a query on a context of its own.</summary>
    public async Task<List<T>> RowsAsync<T>(Func<TongKetDb, IQueryable<T>> query)
    {
        await using var db = App.Database.Open();
        return [.. query(db)];
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private sealed class SilentAudit : IAudit
    {
        public void Record(TongKetDb db, ActingUser? who, string action, Guid subject, string summary) { }
    }
}
