using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.Managing;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Tests.Accounts;

public sealed class EndRoleSpecs(PostgresFixture postgres)
{
    private static readonly OrganizationId Office = OrganizationId.From(Guid.Parse("0197b000-0000-7000-8000-000000000001"));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Administrators_who_end_each_other_at_once_leave_one()
    {
        await using var app = await App.StartAsync(postgres);
        await AddAsync(app, "quan.tri1", Role.Administrator);
        await AddAsync(app, "quan.tri2", Role.Administrator);
        // Both may read, neither may write until both have had the time to look for the other.
        await using var db = app.Database.Open();
        await using var holding = await db.Database.BeginTransactionAsync(Ct);
        await db.Database.ExecuteSqlAsync($"select 1 from accounts_membership for update", Ct);

        var ending = Task.WhenAll((await MembershipsAsync(app)).Select(m => EndAsync(app, m.Id)));
        await Task.WhenAny(ending, Task.Delay(TimeSpan.FromSeconds(1), Ct));
        await holding.RollbackAsync(Ct);
        var ended = await ending;

        Assert.Equal("accounts.last-administrator", Assert.Single(ended, e => !e.Succeeded).Problem?.Code);
        Assert.Single(await MembershipsAsync(app), m => m.ValidTo is null);
    }

    [Fact]
    public async Task A_role_that_has_ended_keeps_its_last_day()
    {
        await using var app = await App.StartAsync(postgres);
        await AddAsync(app, "chuyen.vien", Role.Specialist);
        var id = (await MembershipsAsync(app)).Single().Id;
        var day = app.Clock.VietnamToday;
        Assert.True((await EndAsync(app, id)).Succeeded);
        app.Clock.Advance(TimeSpan.FromDays(30));

        await EndAsync(app, id);

        Assert.Equal(day, (await MembershipsAsync(app)).Single().ValidTo);
    }

    private static Task<UserId> AddAsync(App app, string userName, Role role) =>
        app.RunAsync<IPeople, UserId>(p => p.EnsureAsync(userName, "Vi Thị Sen", "mật khẩu dài", Office, [role], Ct));

    private static Task<Outcome<Guid>> EndAsync(App app, Guid membership) =>
        app.RunAsync<EndRole, Outcome<Guid>>(e =>
            e.HandleAsync(new ActingUser(default, "Người thử", Office, new HashSet<Role> { Role.Administrator }), membership, Ct)
        );

    private static async Task<List<Membership>> MembershipsAsync(App app)
    {
        await using var db = app.Database.Open();
        return await db.Set<Membership>().AsNoTracking().ToListAsync(Ct);
    }
}
