using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TongKet.Data;
using TongKet.Organizations.Viewing;

namespace TongKet.Tests.Hosting;

public sealed class DatabaseTurnSpecs(PostgresFixture postgres)
{
    // Many more than the pool of a test has connections (12).
    private const int Requests = 80;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_that_ask_besides_their_transaction_do_not_take_each_other_s_connections()
    {
        await using var app = await App.StartAsync(postgres);
        var began = TimeProvider.System.GetTimestamp();

        await ManyAsync(app, AskAsync);

        // Were they to wait for each other, each would give up after fifteen seconds.
        Assert.True(TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromSeconds(14));
    }

    [Fact]
    public async Task What_a_request_left_open_or_gave_up_takes_nobody_s_turn()
    {
        await using var app = await App.StartAsync(postgres);

        await ManyAsync(app, LeaveOpenAsync);
        await ManyAsync(app, GiveUpAsync);
        await ManyAsync(app, AskAsync);
    }

    [Fact]
    public async Task Whoever_reads_the_organisations_for_all_does_not_wait_for_those_who_wait_for_them()
    {
        await using var app = await App.StartAsync(postgres);

        await ManyAsync(app, AskForTreeAsync);
    }

    private static async Task AskForTreeAsync(App app)
    {
        await using var scope = app.Scope();
        var snapshots = scope.ServiceProvider.GetRequiredService<OrganizationSnapshots>();
        snapshots.Forget();
        await snapshots.NewestAsync(Ct);
        await using var db = app.Database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Ct);
        await db.Database.ExecuteSqlAsync($"select pg_sleep(0.01)", Ct);
        snapshots.Forget();
        await snapshots.NewestAsync(Ct);
    }

    private static async Task ManyAsync(App app, Func<App, Task> request)
    {
        await using var scope = app.Scope();
        var turns = scope.ServiceProvider.GetRequiredService<DatabaseTurns>();
        await Task.WhenAll(Enumerable.Range(0, Requests).Select(_ => Task.Run(() => turns.AroundAsync(() => request(app)), Ct)))
            .WaitAsync(TimeSpan.FromSeconds(30), Ct);
    }

    private static async Task AskAsync(App app)
    {
        await using var db = app.Database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Ct);
        await db.Database.ExecuteSqlAsync($"select pg_sleep(0.05)", Ct);
        await using var besides = app.Database.Open();
        Assert.Equal(1, await besides.Database.SqlQuery<int>($"""select 1 as "Value" """).SingleAsync(Ct));
        await transaction.CommitAsync(Ct);
    }

    private static async Task LeaveOpenAsync(App app)
    {
        await using var db = app.Database.Open();
        await db.Database.OpenConnectionAsync(Ct);
    }

    private static async Task GiveUpAsync(App app)
    {
        using var leaves = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        leaves.CancelAfter(Random.Shared.Next(1, 30));
        await using var db = app.Database.Open();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.Database.ExecuteSqlAsync($"select pg_sleep(20)", leaves.Token));
    }
}
