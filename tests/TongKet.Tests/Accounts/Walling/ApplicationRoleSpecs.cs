using Npgsql;
using TongKet.Accounts.Walling;
using TongKet.Organizations.Contracts;

namespace TongKet.Tests.Accounts.Walling;

public sealed class ApplicationRoleSpecs(PostgresFixture postgres)
{
    private const string Setting = "select coalesce(current_setting('tongket.organization', true), '')";

    [Fact]
    public async Task The_program_s_role_has_no_way_round_the_wall()
    {
        await using var app = await App.StartAsync(postgres);

        var role = await WalledTables.ListAsync(
            app.Application,
            "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"
        );
        var owned = await WalledTables.ListAsync(
            app.Application,
            "select relname from pg_class where relowner = (select oid from pg_roles where rolname = current_user)"
        );
        var unforced = await WalledTables.ListAsync(
            app.Source,
            "select relname from pg_class where relrowsecurity and not relforcerowsecurity"
        );

        Assert.Equal(["False"], role);
        Assert.Empty(owned);
        Assert.Empty(unforced);
    }

    [Theory]
    [InlineData("alter table reports_report disable row level security")]
    [InlineData("drop policy wall on reports_report")]
    [InlineData("truncate reports_import")]
    [InlineData("update accounts_audit_entry set summary = 'khác'")]
    [InlineData("delete from accounts_audit_link")]
    [InlineData("insert into accounts_audit_link values (1, gen_random_uuid(), '', '')")]
    [InlineData("update accounts_audit_head set sequence = 0")]
    [InlineData("delete from schema_migration")]
    public async Task What_only_the_owner_may_do_is_refused(string sql)
    {
        await using var app = await App.StartAsync(postgres);
        await using var command = app.Application.CreateCommand(sql);

        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken)
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task Every_table_with_an_office_s_things_is_behind_the_wall_or_is_named_with_a_reason()
    {
        await using var app = await App.StartAsync(postgres);
        var walled = await WalledTables.NamesAsync(app.Source);

        Assert.Empty((await WalledTables.BoundAsync(app.Source)).Except(walled).Except(WalledTables.Open.Keys));
        Assert.True(walled.Count >= 17);
    }

    [Fact]
    public async Task A_connection_that_comes_back_from_the_pool_belongs_to_nobody()
    {
        await using var app = await App.StartAsync(postgres);
        var office = OrganizationId.From(Guid.Parse("0190c000-0000-7000-8000-000000000001"));

        var during = await Wall.ForAsync(
            office,
            async () =>
            {
                await using var db = app.Database.Open();
                return await Asking.TextAsync(db, Setting);
            }
        );
        var after = await WalledTables.ListAsync(app.Application, Setting);

        Assert.Equal(office.Value.ToString(), during);
        Assert.Equal([""], after);
    }
}
