using Microsoft.Extensions.DependencyInjection;
using TongKet.Organizations.Contracts;
using TongKet.Samples;

namespace TongKet.Tests;

/// <summary>The composed modules on a database with the sample province; one for a class of tests that only read.</summary>
public sealed class SampleApp(PostgresFixture postgres) : IAsyncLifetime
{
    public App App { get; private set; } = null!;

    public IServiceProvider Services { get; private set; } = null!;

    public IOrganizations Organizations => Services.GetRequiredService<IOrganizations>();

    public async ValueTask InitializeAsync()
    {
        App = await App.StartAsync(postgres);
        Services = App.Scope().ServiceProvider;
        await SampleProvince.SeedAsync(Services, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
