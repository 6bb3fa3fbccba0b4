using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Tests.Organizations;

public sealed class TreeInTimeSpecs(PostgresFixture postgres)
{
    private static readonly DateOnly Start = new(2025, 7, 1);
    private static readonly DateOnly Moved = new(2026, 3, 1);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_name_holds_from_its_day_and_the_old_one_until_the_day_before()
    {
        await using var app = await App.StartAsync(postgres);
        var (root, child) = await TwoAsync(app);

        var changed = await ChangeAsync(app, child, new OrganizationChange(Moved, "Đảng ủy phường Mới", "ĐU", root, "Mới"));

        Assert.True(changed.Succeeded);
        Assert.Equal("Đảng ủy xã Cũ", (await TreeAsync(app, Moved.AddDays(-1))).NameOf(child));
        Assert.Equal("Đảng ủy phường Mới", (await TreeAsync(app, Moved)).NameOf(child));
    }

    [Fact]
    public async Task Before_its_first_day_an_organisation_is_not_there()
    {
        await using var app = await App.StartAsync(postgres);
        var (_, child) = await TwoAsync(app);

        Assert.Null((await TreeAsync(app, Start.AddDays(-1))).Find(child));
    }

    [Fact]
    public async Task An_organisation_cannot_come_under_one_that_stands_below_it()
    {
        await using var app = await App.StartAsync(postgres);
        var (root, child) = await TwoAsync(app);

        var changed = await ChangeAsync(app, root, new OrganizationChange(Moved, "Tỉnh ủy", "TU", child, ""));

        Assert.Equal("organizations.wrong-parent", changed.Problem?.Code);
    }

    [Fact]
    public async Task History_is_not_rewritten_in_the_middle()
    {
        await using var app = await App.StartAsync(postgres);
        var (root, child) = await TwoAsync(app);
        await ChangeAsync(app, child, new OrganizationChange(Moved, "Đảng ủy phường Mới", "ĐU", root, "Mới"));

        var changed = await ChangeAsync(app, child, new OrganizationChange(Moved.AddDays(-10), "Đảng ủy xã Khác", "ĐU", root, ""));

        Assert.Equal("organizations.not-the-newest", changed.Problem?.Code);
    }

    [Fact]
    public async Task The_database_itself_refuses_two_names_at_once()
    {
        await using var app = await App.StartAsync(postgres);
        var (_, child) = await TwoAsync(app);
        await using var command = app.Source.CreateCommand(
            $"insert into organizations_version values (gen_random_uuid(), '{child.Value}', 'Tên thứ hai', '', null, '', '2026-01-01', null)"
        );

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct));

        Assert.Equal(PostgresErrorCodes.ExclusionViolation, refused.SqlState);
    }

    [Fact]
    public async Task A_change_by_another_node_is_seen_too()
    {
        await using var app = await App.StartAsync(postgres);
        var (_, child) = await TwoAsync(app);
        await TreeAsync(app, Moved);
        await using var command = app.Source.CreateCommand(
            "update organizations_version set name = 'Đổi ở máy khác' where name = 'Đảng ủy xã Cũ'"
        );
        await command.ExecuteNonQueryAsync(Ct);

        // The snapshot is trusted for two seconds; the counter then tells that it is old.
        await Task.Delay(TimeSpan.FromSeconds(2.2), Ct);

        Assert.Equal("Đổi ở máy khác", (await TreeAsync(app, Moved)).NameOf(child));
    }

    private static async Task<(OrganizationId Root, OrganizationId Child)> TwoAsync(App app)
    {
        var (root, child) = (TimeProvider.System.NewId<OrganizationId>(), TimeProvider.System.NewId<OrganizationId>());
        await app.RunAsync<IOrganizationRegister, bool>(async register =>
        {
            await register.AddAsync(
                [
                    new(root, "Tỉnh ủy", "TU", OrganizationKind.PartyCommittee, AdministrativeLevel.Province, null, "", Start),
                    new(child, "Đảng ủy xã Cũ", "ĐU", OrganizationKind.PartyCommittee, AdministrativeLevel.Commune, root, "Cũ", Start),
                ],
                Ct
            );
            return true;
        });
        return (root, child);
    }

    private static Task<OrganizationTree> TreeAsync(App app, DateOnly on) =>
        app.RunAsync<IOrganizations, OrganizationTree>(o => o.TreeAsync(on, Ct));

    private static Task<Kernel.Outcomes.Outcome<OrganizationId>> ChangeAsync(App app, OrganizationId id, OrganizationChange change) =>
        app.RunAsync<IOrganizationRegister, Kernel.Outcomes.Outcome<OrganizationId>>(r => r.ChangeAsync(id, change, _ => { }, Ct));
}
