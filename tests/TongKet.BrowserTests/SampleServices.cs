using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TongKet.Accounts.Contracts;
using TongKet.Cli;
using TongKet.Kernel.Jobs;
using TongKet.Organizations.Contracts;
using TongKet.Samples;

namespace TongKet.BrowserTests;

/// <summary>The program's use cases on a data folder with the sample province, while no server runs on it.</summary>
internal static class SampleServices
{
    public static async Task<T> RunAsync<T>(string folder, Func<IServiceProvider, Task<T>> work, CancellationToken ct)
    {
        var opened = await DatabaseSource.OpenAsync(folder, connection: null, durable: true, ct);
        Assert.True(opened.Succeeded, opened.Problem?.Message);
        await using var database = opened.Value;
        var services = new ServiceCollection();
        services.AddLogging(l => l.SetMinimumLevel(LogLevel.Warning));
        services.AddTongKet(database.Source);
        await using var provider = services.BuildServiceProvider();
        await SampleProvince.SeedAsync(provider, ct);
        await using var scope = provider.CreateAsyncScope();
        var done = await work(scope.ServiceProvider);
        await provider.GetRequiredService<IOutboxDrain>().DrainAsync(ct);
        return done;
    }

    /// <summary>Somebody who may do everything in an office.</summary>
    public static async Task<ActingUser> PersonAsync(
        IServiceProvider services,
        string userName,
        OrganizationId office,
        CancellationToken ct
    )
    {
        var user = await services.GetRequiredService<IPeople>().EnsureAsync(userName, userName, SamplePassword.Text, office, [], ct);
        return new ActingUser(user, userName, office, Enum.GetValues<Role>().ToHashSet());
    }
}
