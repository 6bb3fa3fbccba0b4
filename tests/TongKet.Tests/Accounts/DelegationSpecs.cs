using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.Delegating;
using TongKet.Accounts.Managing;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using Delegate = TongKet.Accounts.Delegating.Delegate;

namespace TongKet.Tests.Accounts;

/// <summary>Ủy quyền: for named days, to a named person of the office, taken back at once, over by itself.</summary>
public sealed class DelegationSpecs(PostgresFixture postgres)
{
    // The movable clock stands at 10/9/2026.
    private static readonly DateOnly Today = new(2026, 9, 10);
    private static readonly OrganizationId Office = new(Guid.CreateVersion7());
    private static readonly OrganizationId Other = new(Guid.CreateVersion7());

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_person_may_approve_on_these_days_and_then_it_is_over_by_itself()
    {
        await using var app = await App.StartAsync(postgres);
        var (leader, deputy) = (
            await PersonAsync(app, "lanh.dao", Office, Role.Leader),
            await PersonAsync(app, "chuyen.vien", Office, Role.Specialist)
        );

        Assert.Null(await GiveAsync(app, leader, new(deputy.User, Today.AddDays(1), Today.AddDays(2), "Đi công tác")));

        Assert.NotNull(await RefusalAsync(app, deputy));
        app.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(await RefusalAsync(app, deputy));
        app.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(await RefusalAsync(app, deputy));
        app.Clock.Advance(TimeSpan.FromDays(1));
        Assert.NotNull(await RefusalAsync(app, deputy));
    }

    [Fact]
    public async Task It_gives_approving_only_in_that_office_only_and_is_not_given_on()
    {
        await using var app = await App.StartAsync(postgres);
        var (leader, deputy) = (
            await PersonAsync(app, "lanh.dao", Office, Role.Leader),
            await PersonAsync(app, "van.thu", Office, Role.Clerk)
        );
        await GiveAsync(app, leader, new(deputy.User, Today, Today, "Nghỉ phép"));
        var acting = await ActingAsync(app, deputy);

        Assert.Null(await AskAsync(app, acting, Right.ApproveReport, Office));
        Assert.NotNull(await AskAsync(app, acting, Right.DelegateApproval, Office));
        Assert.NotNull(await AskAsync(app, acting, Right.WriteReport, Office));
        Assert.NotNull(await AskAsync(app, acting, Right.ApproveReport, Other));
    }

    [Fact]
    public async Task Taken_back_it_ends_at_once_and_a_leader_who_is_none_any_more_has_nothing_to_give()
    {
        await using var app = await App.StartAsync(postgres);
        var (leader, deputy) = (
            await PersonAsync(app, "lanh.dao", Office, Role.Leader),
            await PersonAsync(app, "chuyen.vien", Office, Role.Specialist)
        );
        var given = await app.RunAsync<Delegate, Outcome<Guid>>(d =>
            d.GiveAsync(leader, new(deputy.User, Today, Today.AddDays(9), "Đi học"), Ct)
        );
        var stranger = await PersonAsync(app, "nguoi.khac", Other, Role.Leader);

        Assert.Equal("accounts.delegation-missing", (await RevokeAsync(app, stranger, given.Value)).Problem?.Code);
        Assert.Null(await RefusalAsync(app, deputy));
        Assert.True((await RevokeAsync(app, leader, given.Value)).Succeeded);
        Assert.NotNull(await RefusalAsync(app, deputy));

        await GiveAsync(app, leader, new(deputy.User, Today, Today.AddDays(9), "Đi học"));
        await using (var db = app.Database.Open())
        {
            db.Memberships.Single(m => m.UserId == leader.User).ValidTo = Today;
            await db.SaveChangesAsync(Ct);
        }

        Assert.NotNull(await RefusalAsync(app, deputy));
    }

    [Fact]
    public async Task Days_reason_and_person_must_be_in_order_and_two_at_once_are_refused()
    {
        await using var app = await App.StartAsync(postgres);
        var (leader, deputy) = (
            await PersonAsync(app, "lanh.dao", Office, Role.Leader),
            await PersonAsync(app, "chuyen.vien", Office, Role.Specialist)
        );
        var other = await PersonAsync(app, "lanh.dao.khac", Office, Role.Leader);
        var reader = await PersonAsync(app, "kiem.tra", Office, Role.Inspector);
        var stranger = await PersonAsync(app, "nguoi.khac", Other, Role.Specialist);

        Assert.Equal("accounts.delegation-days", await GiveAsync(app, leader, new(deputy.User, Today, Today.AddDays(-1), "x")));
        Assert.Equal("accounts.delegation-reason", await GiveAsync(app, leader, new(deputy.User, Today, Today, " ")));
        foreach (var person in new[] { other, reader, stranger, leader })
        {
            Assert.Equal("accounts.delegation-person", await GiveAsync(app, leader, new(person.User, Today, Today, "Đi họp")));
        }

        Assert.Null(await GiveAsync(app, leader, new(deputy.User, Today, Today.AddDays(5), "Đi họp")));
        Assert.Equal(
            "accounts.delegated-already",
            await GiveAsync(app, other, new(deputy.User, Today.AddDays(5), Today.AddDays(8), "Đi họp"))
        );
    }

    private static async Task<ActingUser> PersonAsync(App app, string userName, OrganizationId office, Role role)
    {
        var id = await app.RunAsync<IPeople, UserId>(p => p.EnsureAsync(userName, "Người " + userName, "mật khẩu dài", office, [role], Ct));
        return new(id, "Người " + userName, office, new HashSet<Role> { role });
    }

    private static async Task<string?> GiveAsync(App app, ActingUser who, DelegationForm form) =>
        (await app.RunAsync<Delegate, Outcome<Guid>>(d => d.GiveAsync(who, form, Ct))).Problem?.Code;

    private static Task<Outcome<Guid>> RevokeAsync(App app, ActingUser who, Guid id) =>
        app.RunAsync<Delegate, Outcome<Guid>>(d => d.RevokeAsync(who, id, Ct));

    // As a request would: the session says what holds today.
    private static async Task<ActingUser> ActingAsync(App app, ActingUser person)
    {
        await using var scope = app.Scope();
        var sessions = scope.ServiceProvider.GetRequiredService<Sessions>();
        sessions.Forget(person.User);
        var session = await sessions.FindAsync(person.User, Ct);
        return person with { Delegated = session!.Delegated.GetValueOrDefault(person.Organization) };
    }

    private static async Task<Problem?> RefusalAsync(App app, ActingUser person) =>
        await AskAsync(app, await ActingAsync(app, person), Right.ApproveReport, Office);

    private static Task<Problem?> AskAsync(App app, ActingUser who, Right right, OrganizationId office) =>
        app.RunAsync<IAccess, Problem?>(a => a.RefusalAsync(who, right, ResourceOwners.Of(office), Ct));
}
