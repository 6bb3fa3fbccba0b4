using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Outcomes;

namespace TongKet.Tests.Accounts.Door;

public sealed class LockOutSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_further_wrong_try_closes_the_door_for_longer()
    {
        await using var app = await App.StartAsync(postgres);
        var waits = new List<int>();
        for (var i = 0; i < 12; i++)
        {
            waits.Add(await WaitAsync(app, "ai.do"));
        }

        Assert.Equal([0, 0, 0, 0, 1, 2, 5, 15, 30, 60, 60, 60], waits);
    }

    [Fact]
    public async Task After_the_time_one_may_try_again_and_after_a_right_try_all_is_forgotten()
    {
        await using var app = await App.StartAsync(postgres);
        string[] keys = [LockOut.KeyOf("ai.do")];
        for (var i = 0; i < 5; i++)
        {
            await CountAsync(app, keys);
        }

        var during = await app.RunAsync<LockOut, Problem?>(l => l.RefusalAsync(keys, Ct));
        app.Clock.Advance(TimeSpan.FromSeconds(61));
        var after = await app.RunAsync<LockOut, Problem?>(l => l.RefusalAsync(keys, Ct));
        await app.RunAsync<LockOut, bool>(l => l.ForgetAsync(keys[0], Ct));

        Assert.Contains("Đã gõ sai 5 lần", during?.Message, StringComparison.Ordinal);
        Assert.Contains("còn 60 giây", during?.Message, StringComparison.Ordinal);
        Assert.Null(after);
        Assert.Equal(0, await WaitAsync(app, "ai.do"));
    }

    [Fact]
    public async Task An_address_from_which_many_names_are_tried_is_closed_too_but_a_whole_office_may_err()
    {
        await using var app = await App.StartAsync(postgres);
        var address = LockOut.KeyOf(new SignInFrom("10.1.2.3", ""));
        for (var i = 0; i < 29; i++)
        {
            Assert.Null(await CountAsync(app, [LockOut.KeyOf($"nguoi.{i}"), address]));
        }

        Assert.NotNull(await CountAsync(app, [LockOut.KeyOf("nguoi.29"), address]));
        Assert.Null(await app.RunAsync<LockOut, Problem?>(l => l.RefusalAsync([LockOut.KeyOf("nguoi.30")], Ct)));
    }

    [Fact]
    public async Task What_was_typed_as_a_name_is_kept_nowhere()
    {
        await using var app = await App.StartAsync(postgres);
        await CountAsync(app, [LockOut.KeyOf("mat-khau-go-nham-o")]);
        await using var command = app.Source.CreateCommand("select key from accounts_sign_in_failure");

        Assert.DoesNotContain("nham", (string?)await command.ExecuteScalarAsync(Ct), StringComparison.OrdinalIgnoreCase);
    }

    private static Task<Problem?> CountAsync(App app, string[] keys) => app.RunAsync<LockOut, Problem?>(l => l.CountAsync(keys, Ct));

    // Minutes; the clock stands still.
    private static async Task<int> WaitAsync(App app, string name)
    {
        await CountAsync(app, [LockOut.KeyOf(name)]);
        await using var command = app.Source.CreateCommand(
            "select coalesce(extract(epoch from locked_until - last_at) / 60, 0)::int from accounts_sign_in_failure"
        );
        return (int)(await command.ExecuteScalarAsync(Ct))!;
    }
}
