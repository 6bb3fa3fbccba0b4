using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TongKet.Accounts;
using TongKet.Assignments;
using TongKet.Consolidation;
using TongKet.Data;
using TongKet.Documents;
using TongKet.Kernel;
using TongKet.Kernel.Data;
using TongKet.Organizations;
using TongKet.Oversight;
using TongKet.Reports;
using TongKet.Reviews;

namespace TongKet;

/// <summary>All modules together; the server, the command line and the tests start from here.</summary>
public static class Composition
{
    /// <summary>The modules' assemblies: entities, ids and pages are found in them.</summary>
    public static readonly IReadOnlyList<Assembly> Modules =
    [
        typeof(OrganizationsModule).Assembly,
        typeof(AccountsModule).Assembly,
        typeof(DocumentsModule).Assembly,
        typeof(ReviewsModule).Assembly,
        typeof(ReportsModule).Assembly,
        typeof(AssignmentsModule).Assembly,
        typeof(ConsolidationModule).Assembly,
        typeof(OversightModule).Assembly,
    ];

    /// <summary>Registers everything that does not need a web server.</summary>
    public static IServiceCollection AddTongKet(this IServiceCollection services, NpgsqlDataSource source) =>
        services
            .AddKernel(source, Modules)
            .AddTurns(source)
            .AddOrganizations()
            .AddAccounts()
            .AddDocuments()
            .AddReviews()
            .AddReports()
            .AddAssignments()
            .AddConsolidation()
            .AddOversight();

    private static IServiceCollection AddTurns(this IServiceCollection services, NpgsqlDataSource source) =>
        services
            .AddSingleton(_ => DatabaseTurns.OfPool(new NpgsqlConnectionStringBuilder(source.ConnectionString).MaxPoolSize))
            .ConfigureDbContext<TongKetDb>(options => options.AddInterceptors(new TurnsOnConnections()));

    /// <summary>Maps the endpoints of all modules; pages are mapped by the router.</summary>
    public static IEndpointRouteBuilder MapTongKet(this IEndpointRouteBuilder app)
    {
        app.MapOrganizations();
        app.MapAccounts();
        app.MapDocuments();
        app.MapReviews();
        app.MapReports();
        app.MapAssignments();
        app.MapConsolidation();
        app.MapOversight();
        Help.GuidePictures.Map(app);
        return app;
    }

    /// <summary>Brings the schema up to date.</summary>
    public static Task<IReadOnlyList<string>> MigrateAsync(NpgsqlDataSource source, CancellationToken ct) =>
        Migrations.ApplyAsync(source, typeof(Composition).Assembly, ct);
}
