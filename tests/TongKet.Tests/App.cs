using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;

namespace TongKet.Tests;

/// <summary>
/// The composed modules on a fresh database, without a web server: <c>await using var app = await App.StartAsync(postgres);</c>
/// The outbox is delivered by <see cref="DrainAsync"/>, so tests decide when.
/// </summary>
public sealed class App : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private readonly NpgsqlDataSource _source;

    private readonly NpgsqlDataSource _application;

    private App(NpgsqlDataSource source, NpgsqlDataSource application, Action<IServiceCollection>? configure)
    {
        (_source, _application) = (source, application);
        var services = new ServiceCollection();
        services.AddLogging(l => l.SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddTongKet(application);
        configure?.Invoke(services);
        _provider = services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>The clock of this application; tests may move it.</summary>
    public MovableClock Clock { get; } = new(new DateTimeOffset(2026, 9, 10, 2, 0, 0, TimeSpan.Zero));

    /// <summary>The database.</summary>
    public IDatabase Database => _provider.GetRequiredService<IDatabase>();

    /// <summary>The connection as owner, for raw SQL; the services work as the role that the program has.</summary>
    public NpgsqlDataSource Source => _source;

    /// <summary>The services' own connection: behind the wall.</summary>
    public NpgsqlDataSource Application => _application;

    public static async Task<App> StartAsync(PostgresFixture postgres, Action<IServiceCollection>? configure = null)
    {
        var source = await postgres.NewDatabaseAsync();
        return new(source, postgres.AsApplication(source), configure);
    }

    /// <summary>Runs one use case in a scope of its own, as a request would.</summary>
    public async Task<TResult> RunAsync<TCase, TResult>(Func<TCase, Task<TResult>> run)
        where TCase : notnull
    {
        await using var scope = _provider.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TCase>());
    }

    /// <summary>The services, in a scope that the caller disposes.</summary>
    public AsyncServiceScope Scope() => _provider.CreateAsyncScope();

    /// <summary>Delivers all events that wait.</summary>
    public Task DrainAsync() => _provider.GetRequiredService<IOutboxDrain>().DrainAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        await _application.DisposeAsync();
        await _source.DisposeAsync();
    }
}

/// <summary>A clock that stands where it is put.</summary>
public sealed class MovableClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Goes on by a while.</summary>
    public void Advance(TimeSpan by) => _now += by;
}
