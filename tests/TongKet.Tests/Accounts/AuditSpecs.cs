using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TongKet.Accounts.Auditing;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;

namespace TongKet.Tests.Accounts;

public sealed class AuditSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_chain_is_whole_even_when_many_write_at_once()
    {
        await using var app = await App.StartAsync(postgres);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => RecordAsync(app, $"Việc {i}")));

        Assert.Null(await FirstBrokenAsync(app));
        Assert.Equal(20L, await NumberAsync(app, "select max(sequence) from accounts_audit_link"));
    }

    [Theory]
    [InlineData("update accounts_audit_entry set summary = 'khác'")]
    [InlineData("delete from accounts_audit_entry")]
    [InlineData("truncate accounts_audit_entry cascade")]
    [InlineData("delete from accounts_audit_link")]
    public async Task An_entry_cannot_be_changed_or_taken_away(string sql)
    {
        await using var app = await App.StartAsync(postgres);
        await RecordAsync(app, "Việc");
        await using var command = app.Source.CreateCommand(sql);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct));

        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("update accounts_audit_entry set summary = 'khác' where summary = 'Việc 2'", 2)]
    [InlineData("update accounts_audit_entry set user_name = 'khác' where summary = 'Việc 3'", 3)]
    [InlineData("delete from accounts_audit_link where sequence = 2; delete from accounts_audit_entry where summary = 'Việc 2'", 2)]
    [InlineData(
        "delete from accounts_audit_link where sequence = 3; delete from accounts_audit_entry where summary = 'Việc 3'; insert into accounts_audit_entry select gen_random_uuid(), at, user_id, user_name, organization, action, subject, 'giả' from accounts_audit_entry limit 1",
        3
    )]
    public async Task A_change_behind_the_triggers_shows_at_the_right_place(string sql, long at)
    {
        await using var app = await App.StartAsync(postgres);
        for (var i = 1; i <= 3; i++)
        {
            await RecordAsync(app, $"Việc {i}");
        }

        await BehindTriggersAsync(app, sql);

        Assert.Equal(at, await FirstBrokenAsync(app));
    }

    [Fact]
    public async Task An_entry_is_kept_if_and_only_if_the_change_is()
    {
        await using var app = await App.StartAsync(postgres);
        await using (var db = app.Database.Open())
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Ct);
            await app.RunAsync<IAudit, bool>(audit => Task.FromResult(Record(audit, db, "Không thành")));
            await db.SaveChangesAsync(Ct);
            await transaction.RollbackAsync(Ct);
        }

        Assert.Equal(0L, await NumberAsync(app, "select count(*) from accounts_audit_entry"));
    }

    [Theory]
    [InlineData(
        "delete from accounts_audit_link where sequence = 3; delete from accounts_audit_entry where summary = 'Việc 3'",
        AuditFault.CutOff
    )]
    [InlineData(
        "insert into accounts_audit_entry select gen_random_uuid(), at, user_id, user_name, organization, action, subject, 'giả' from accounts_audit_entry limit 1",
        AuditFault.Unchained
    )]
    public async Task What_is_cut_off_or_slipped_in_at_the_end_shows_too(string sql, AuditFault fault)
    {
        await using var app = await App.StartAsync(postgres);
        await ThreeAsync(app);
        await BehindTriggersAsync(app, sql);

        var verdict = await VerdictAsync(app);

        Assert.Equal(fault, verdict.Fault);
    }

    [Fact]
    public async Task Even_one_who_owns_the_database_cannot_please_a_head_that_was_kept_elsewhere()
    {
        await using var app = await App.StartAsync(postgres);
        await ThreeAsync(app);
        var kept = await app.RunAsync<IAuditCheck, AuditHead>(c => c.HeadAsync(Ct));
        await BehindTriggersAsync(
            app,
            """
            delete from accounts_audit_link where sequence = 3; delete from accounts_audit_entry where summary = 'Việc 3';
            update accounts_audit_head set sequence = 2, hash = (select hash from accounts_audit_link where sequence = 2)
            """
        );

        Assert.True((await VerdictAsync(app)).IsWhole);
        Assert.Equal(AuditFault.CutOff, (await VerdictAsync(app, kept)).Fault);
        await RecordAsync(app, "Việc khác");
        Assert.Equal(AuditFault.Rewritten, (await VerdictAsync(app, kept)).Fault);
    }

    private static async Task ThreeAsync(App app)
    {
        for (var i = 1; i <= 3; i++)
        {
            await RecordAsync(app, $"Việc {i}");
        }
    }

    // As one who owns the database could do it.
    private static async Task BehindTriggersAsync(App app, string sql)
    {
        await using var command = app.Source.CreateCommand(
            $"set session_replication_role = replica; {sql}; set session_replication_role = default"
        );
        await command.ExecuteNonQueryAsync(Ct);
    }

    private static Task<AuditVerdict> VerdictAsync(App app, params AuditHead[] kept) =>
        app.RunAsync<IAuditCheck, AuditVerdict>(c => c.VerifyAsync(kept, null, Ct));

    private static async Task<long?> FirstBrokenAsync(App app) => (await VerdictAsync(app)).FirstBroken;

    private static async Task RecordAsync(App app, string summary)
    {
        await using var db = app.Database.Open();
        await app.RunAsync<IAudit, bool>(audit => Task.FromResult(Record(audit, db, summary)));
        await db.SaveChangesAsync(Ct);
    }

    private static bool Record(IAudit audit, TongKetDb db, string summary)
    {
        audit.Record(db, null, "test.done", TimeProvider.System.NewGuid(), summary);
        return true;
    }

    private static async Task<long> NumberAsync(App app, string sql)
    {
        await using var command = app.Source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync(Ct))!;
    }
}
