using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TongKet.Kernel.Jobs;

namespace TongKet.Tests.Hosting.Jobs;

/// <summary>What a killed process had begun to deliver is delivered by the next one within seconds; what is being delivered is left to whoever does it.</summary>
public sealed class LeaseSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_killed_process_had_begun_is_delivered_within_a_quarter_of_a_minute()
    {
        var bell = new Bell();
        await using var app = await StartAsync(bell);
        await KnockAsync(app);
        // Killed in the middle: leased, and nobody is there to say that it is done.
        bell.Rings = () => throw new OperationCanceledException("kill -9");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(app.DrainAsync);
        bell.Rings = () => Task.CompletedTask;

        await app.DrainAsync();
        Assert.Equal(0, bell.Heard);
        app.Clock.Advance(TimeSpan.FromSeconds(16));
        await app.DrainAsync();

        Assert.Equal(1, bell.Heard);
    }

    [Fact]
    public async Task What_takes_longer_than_the_lease_is_not_begun_by_another_meanwhile()
    {
        var (bell, done) = (new Bell(), new TaskCompletionSource());
        await using var app = await StartAsync(bell);
        await KnockAsync(app);
        bell.Rings = () => done.Task;

        var working = app.DrainAsync();
        await LeasedAsync(app, app.Clock.GetUtcNow());
        app.Clock.Advance(TimeSpan.FromSeconds(14));
        // Renewed each five seconds of a real clock.
        await LeasedAsync(app, app.Clock.GetUtcNow() + TimeSpan.FromSeconds(10));
        app.Clock.Advance(TimeSpan.FromSeconds(5));
        await app.DrainAsync();
        Assert.Equal(0, bell.Heard);
        done.SetResult();
        await working;

        Assert.Equal(1, bell.Heard);
    }

    private Task<App> StartAsync(Bell bell) => App.StartAsync(postgres, s => s.AddSingleton(bell).OnEvent<Knock, Bell>());

    private static async Task KnockAsync(App app)
    {
        await using var db = app.Database.Open();
        db.Publish(new Knock("một"), app.Clock);
        await db.SaveChangesAsync(Ct);
    }

    // Waits until the job is leased beyond this moment.
    private static async Task LeasedAsync(App app, DateTimeOffset beyond)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            await using var command = app.Source.CreateCommand("select count(*) from kernel_job where leased_until > $1");
            command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = beyond });
            if ((long)(await command.ExecuteScalarAsync(Ct))! > 0)
            {
                return;
            }

            await Task.Delay(100, Ct);
        }

        Assert.Fail($"nothing is leased beyond {beyond:O}");
    }

    public sealed record Knock(string Who) : IEvent;

    internal sealed class Bell : IEventHandler<Knock>
    {
        public Func<Task> Rings { get; set; } = () => Task.CompletedTask;
        public int Heard { get; private set; }

        public async Task HandleAsync(Knock happened, CancellationToken ct)
        {
            await Rings();
            Heard++;
        }
    }
}
