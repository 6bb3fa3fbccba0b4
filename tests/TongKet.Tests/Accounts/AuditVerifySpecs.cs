using TongKet.Accounts.Contracts;
using TongKet.Cli.Auditing;
using TongKet.Kernel.Data;

namespace TongKet.Tests.Accounts;

/// <summary>The command, as an operator runs it.</summary>
public sealed class AuditVerifySpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_whole_log_is_told_with_its_size_and_ends_with_zero()
    {
        await using var app = await App.StartAsync(postgres);
        await RecordAsync(app, 4_500);

        var (code, said) = await VerifyAsync(app, heads: null);

        Assert.Equal(0, code);
        Assert.Equal(["Đã kiểm 2.000 mục ...", "Đã kiểm 4.000 mục ...", "Nhật ký nguyên vẹn: 4.500 mục, khớp 0 mốc đã giữ."], said);
    }

    [Fact]
    public async Task A_changed_entry_is_named_and_the_command_ends_with_one()
    {
        await using var app = await App.StartAsync(postgres);
        await RecordAsync(app, 12);
        await BehindTriggersAsync(app, "update accounts_audit_entry set summary = 'khác' where summary = 'Việc 7'");

        var (code, said) = await VerifyAsync(app, heads: null);

        Assert.Equal(1, code);
        Assert.Equal(["Nhật ký bị sửa hoặc xóa ở mục số 7. 6 mục trước đó nguyên vẹn."], said);
    }

    [Fact]
    public async Task A_head_in_a_file_shows_what_was_cut_off_though_the_database_was_made_to_agree()
    {
        await using var app = await App.StartAsync(postgres);
        await RecordAsync(app, 12);
        var file = Path.Combine(Path.GetTempPath(), $"tongket-heads-{Guid.CreateVersion7():N}.txt");
        try
        {
            var head = await app.RunAsync<IAuditCheck, AuditHead>(c => c.HeadAsync(Ct));
            await File.WriteAllTextAsync(file, AuditHeadsFile.LineOf(head, TimeProvider.System) + "\nmột dòng lạ\n", Ct);
            Assert.Equal((0, "Nhật ký nguyên vẹn: 12 mục, khớp 1 mốc đã giữ."), Last(await VerifyAsync(app, file)));
            await BehindTriggersAsync(
                app,
                """
                delete from accounts_audit_link where sequence > 10;
                delete from accounts_audit_entry e where not exists (select 1 from accounts_audit_link l where l.entry = e.id);
                update accounts_audit_head set sequence = 10, hash = (select hash from accounts_audit_link where sequence = 10)
                """
            );

            Assert.Equal((0, "Nhật ký nguyên vẹn: 10 mục, khớp 0 mốc đã giữ."), Last(await VerifyAsync(app, heads: null)));
            Assert.Equal((1, "Nhật ký bị cắt đuôi: thiếu từ mục số 11. 10 mục trước đó nguyên vẹn."), Last(await VerifyAsync(app, file)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_ends_with_two()
    {
        await using var said = new StringWriter();

        Assert.Equal(2, await VerifyAudit.RunAsync("/khong-co", "Host=127.0.0.1;Port=1;Username=x;Password=y;Timeout=3", null, said, Ct));
        Assert.Equal(2, await VerifyAudit.RunAsync("/khong-co", null, null, said, Ct));
        Assert.Contains("Không đọc được nhật ký", said.ToString(), StringComparison.Ordinal);
    }

    private static (int, string) Last((int Code, IReadOnlyList<string> Said) answer) => (answer.Code, answer.Said[^1]);

    private async Task<(int Code, IReadOnlyList<string> Said)> VerifyAsync(App app, string? heads)
    {
        await using var said = new StringWriter();
        var code = await VerifyAudit.RunAsync("/khong-co", postgres.ConnectionOf(app.Source), heads, said, Ct);
        return (code, said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static async Task RecordAsync(App app, int count)
    {
        await using var db = app.Database.Open();
        for (var i = 1; i <= count; i++)
        {
            var summary = $"Việc {i}";
            await app.RunAsync<IAudit, bool>(audit =>
            {
                audit.Record(db, null, "test.done", app.Clock.NewGuid(), summary);
                return Task.FromResult(true);
            });
            // In the order of their numbers; a large log in steps.
            if (count < 100 || i % 500 == 0)
            {
                await db.SaveChangesAsync(Ct);
                db.ChangeTracker.Clear();
            }
        }
    }

    private static async Task BehindTriggersAsync(App app, string sql)
    {
        await using var command = app.Source.CreateCommand(
            $"set session_replication_role = replica; {sql}; set session_replication_role = default"
        );
        await command.ExecuteNonQueryAsync(Ct);
    }
}
