using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.BrowserTests.Standing;

/// <summary>The pages of oversight on invented units, without a database: for their look, their lists and their speed with many units.</summary>
internal sealed class StandInServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly NpgsqlDataSource _noDatabase = NpgsqlDataSource.Create("Host=/nowhere");

    private StandInServer(InventedUnits units, Role role)
    {
        Units = units;
        _app = WebHost.Build(
            _noDatabase,
            "http://127.0.0.1:0",
            builder =>
            {
                builder.Services.AddAuthentication();
                builder.Services.AddAuthorization();
                builder.Services.RemoveAll<IHostedService>();
                builder.Services.Replace(ServiceDescriptor.Singleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider()));
                builder.Services.AddSingleton(units);
                builder.Services.Replace(ServiceDescriptor.Scoped<ICurrentUser>(_ => new SignedIn(units.Owner, role)));
                builder.Services.Replace(ServiceDescriptor.Scoped<IPeople, NoPeople>());
                builder.Services.Replace(ServiceDescriptor.Scoped<IOrganizations, InventedOrganizations>());
                builder.Services.Replace(ServiceDescriptor.Scoped<IReviews, InventedReviews>());
                builder.Services.Replace(ServiceDescriptor.Scoped<IOrganizationHistory, NothingElse>());
                builder.Services.Replace(ServiceDescriptor.Scoped<IExtensions, NothingElse>());
                builder.Services.Replace(ServiceDescriptor.Scoped<IAskedSections, NothingElse>());
                builder.Services.Replace(ServiceDescriptor.Scoped<ISentBackDrafts, NothingElse>());
                builder.Services.Replace(ServiceDescriptor.Scoped<IOutlineNews, NothingElse>());
                builder.Services.Replace(ServiceDescriptor.Scoped<IDirectives, NothingElse>());
            }
        );
    }

    public InventedUnits Units { get; }

    public string Address => _app.Urls.First();

    public string Board => $"/dot-tong-ket/{Units.Review.Id.Value}/bang";

    public static async Task<StandInServer> StartAsync(int units, Role role)
    {
        var server = new StandInServer(new InventedUnits(units), role);
        await server._app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _noDatabase.DisposeAsync();
    }
}
