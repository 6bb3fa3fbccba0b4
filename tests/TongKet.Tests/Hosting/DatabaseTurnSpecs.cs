using Microsoft.EntityFrameworkCore;
using TongKet.Data;

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

        var answers = await Task.WhenAll(Enumerable.Range(0, Requests).Select(_ => Task.Run(() => RequestAsync(app), Ct)));

        Assert.All(answers, a => Assert.Equal(1, a));
        // Were they to wait for each other, each would give up after fifteen seconds.
        Assert.True(TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromSeconds(14));
    }

    [Fact]
    public async Task A_turn_that_was_given_up_is_nobody_s()
    {
        using var turns = new DatabaseTurns(1);
        DatabaseTurns.Begin();
        var held = await turns.TakeAsync(Ct);
        Assert.NotNull(held);
        await Task.Run(
            async () =>
            {
                DatabaseTurns.Begin();
                using var leaves = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => turns.TakeAsync(leaves.Token));
            },
            Ct
        );

        turns.HandBack(held);
        Assert.NotNull(await Task.Run(() => turns.TakeAsync(Ct), Ct).WaitAsync(TimeSpan.FromSeconds(5), Ct));
    }

    private static async Task<int> RequestAsync(App app)
    {
        DatabaseTurns.Begin();
        await using var db = app.Database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Ct);
        await db.Database.ExecuteSqlAsync($"select pg_sleep(0.05)", Ct);
        await using var besides = app.Database.Open();
        var found = await besides.Database.SqlQuery<int>($"""select 1 as "Value" """).SingleAsync(Ct);
        await transaction.CommitAsync(Ct);
        return found;
    }
}
