using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TongKet.Formats.Forms;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Handling;
using TongKet.Reports.Sending;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reports;

public sealed class SendingSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_double_click_sends_once_and_takes_one_number()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.ApprovedAsync();
        var key = (await scene.LoadAsync(report)).SendKey;

        var both = await Task.WhenAll(scene.SendAsync(report, key), scene.SendAsync(report, key));
        var third = await scene.SendAsync(report, key);

        Assert.Equal(both[0], both[1]);
        Assert.Equal(both[0], third);
        Assert.Equal(1, scene.Register.Numbers);
        Assert.Equal(1, (await scene.LoadAsync(report)).SentVersion);
    }

    [Fact]
    public async Task The_receipt_counts_what_was_sent_and_its_hash_can_be_computed_again()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.SentAsync();

        await using var db = scene.App.Database.Open();
        var sent = await db.Set<Submission>().SingleAsync(s => s.Report == report, Ct);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(sent.Content)), sent.Sha256);
        Assert.Equal((6, 1, 1), (sent.Words, sent.Sections, sent.Figures));
        Assert.Equal(scene.Clerk.Name, sent.SentByName);
        var text = Encoding.UTF8.GetString(sent.Content);
        Assert.Contains("Đã tổ chức 12 hội nghị.", text, StringComparison.Ordinal);
        Assert.Contains("1234.5", text, StringComparison.Ordinal);
        Assert.Equal(sent.Content, FrozenReport.Read(sent.Content).ToBytes());
    }

    [Theory]
    [InlineData("update reports_submission set symbol = 'khác'")]
    [InlineData("update reports_submission set content = content")]
    [InlineData("delete from reports_submission")]
    [InlineData("truncate reports_submission cascade")]
    [InlineData("delete from reports_event")]
    [InlineData("update reports_event set words = 'khác'")]
    public async Task What_was_sent_cannot_be_changed_even_by_the_database_itself(string sql)
    {
        await using var scene = await Scene.SetAsync(postgres);
        await scene.SentAsync();

        await using var command = scene.App.Source.CreateCommand(sql);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct));

        Assert.Equal(PostgresErrorCodes.RestrictViolation, refused.SqlState);
    }

    [Fact]
    public async Task Nothing_is_frozen_when_the_register_refuses_the_number()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.ApprovedAsync();
        scene.Register.Refusal = new Problem("document.number-taken", "Số đã dùng.");

        Assert.Equal(
            "document.number-taken",
            await scene.RefusalAsync<IReports, SubmissionId>(r => r.SendAsync(report, Guid.CreateVersion7(), 7, scene.Clerk, Ct))
        );

        Assert.Equal(ParticipantState.Approved, (await scene.LoadAsync(report)).State);
        Assert.Empty(await ListAsync(scene));
    }

    [Fact]
    public async Task A_returned_version_is_not_submitted_any_more_and_the_next_one_is_version_two()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.SentAsync();
        Assert.Equal(1, Assert.Single(await ListAsync(scene)).Version);

        Assert.Equal("report.reason-missing", await ReturnAsync(scene, report, "", null));
        Assert.Equal("report.deadline-in-past", await ReturnAsync(scene, report, "Thiếu mục 2", new DateOnly(2026, 9, 1)));
        Assert.Null(await ReturnAsync(scene, report, "Thiếu mục 2", new DateOnly(2026, 9, 30)));
        Assert.Equal(ParticipantState.Returned, (await scene.LoadAsync(report)).State);
        Assert.Equal("report.already-returned", await ReturnAsync(scene, report, "Lần nữa", null));
        Assert.Empty(await ListAsync(scene));

        await scene.SaveAsync(report, "<p>Đã bổ sung</p>", 1);
        await scene.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer, Ct));
        await scene.DoAsync<IReports, ReportId>(r => r.ApproveAsync(report, scene.Leader, Ct));
        await scene.SendAsync(report);

        var second = Assert.Single(await ListAsync(scene));
        Assert.Equal(2, second.Version);
        Assert.Equal("<p>Đã bổ sung</p>", second.Sections.Single(s => s.Section == scene.First).Html);
        await using var db = scene.App.Database.Open();
        Assert.Equal([1, 2], await db.Set<Submission>().OrderBy(s => s.Version).Select(s => s.Version).ToListAsync(Ct));
        var kept = await db.Set<ReportReturn>().SingleAsync(Ct);
        Assert.Equal((1, new DateOnly(2026, 9, 30)), (kept.Version, kept.NewDeadline));
    }

    [Fact]
    public async Task A_correction_on_own_wish_leaves_the_sent_version_standing_until_the_next_is_sent()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.SentAsync();

        await scene.DoAsync<CorrectReport, ReportId>(c => c.HandleAsync(report, scene.Writer, Ct));
        await scene.SaveAsync(report, "<p>Đính chính</p>", 1);

        Assert.Equal(ParticipantState.Sent, (await scene.LoadAsync(report)).State);
        Assert.Equal(
            "<p>Đã tổ chức 12 hội nghị.</p>",
            Assert.Single(await ListAsync(scene)).Sections.Single(s => s.Section == scene.First).Html
        );
        await scene.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer, Ct));
        await scene.DoAsync<IReports, ReportId>(r => r.ApproveAsync(report, scene.Leader, Ct));
        await scene.SendAsync(report);
        Assert.Equal(2, Assert.Single(await ListAsync(scene)).Version);
    }

    [Fact]
    public async Task The_submitted_list_carries_nothing_to_report_and_figures_as_they_were_said()
    {
        await using var scene = await Scene.SetAsync(postgres);
        await scene.SentAsync();

        var sent = Assert.Single(await ListAsync(scene));

        Assert.True(sent.Sections.Single(s => s.Section == scene.Second).NothingToReport);
        Assert.Equal(new FigureContent(scene.Members, CellState.Value, 1234.5m), Assert.Single(sent.Figures));
        Assert.Equal(scene.Commune, sent.Organization);
    }

    private static Task<IReadOnlyList<SubmittedReport>> ListAsync(Scene scene) =>
        scene.App.RunAsync<IReports, IReadOnlyList<SubmittedReport>>(r => r.ListSubmittedAsync(scene.Review, Ct));

    private static Task<string?> ReturnAsync(Scene scene, ReportId report, string reason, DateOnly? deadline) =>
        scene.RefusalAsync<IReports, ReportId>(r => r.ReturnAsync(report, reason, deadline, scene.Checker, Ct));
}
