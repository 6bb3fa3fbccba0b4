using Microsoft.EntityFrameworkCore;
using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Reports.Approving;
using TongKet.Reports.Comparing;
using TongKet.Reports.Contracts;
using TongKet.Reports.Handling;
using TongKet.Reports.Sending;

namespace TongKet.Tests.Reports;

/// <summary>The leader's one page: what changed since last time, how it is signed, and what was returned is kept.</summary>
public sealed class ApprovalSpecs(PostgresFixture postgres)
{
    private static readonly DateOnly Day = new(2026, 9, 14);

    [Fact]
    public async Task After_a_return_the_leader_sees_the_words_and_figures_that_changed()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await ReturnedAsync(scene);
        Assert.True((await ReadAsync(scene, report)).Changes?.None);
        await scene.SaveAsync(report, "<p>Đã tổ chức 14 hội nghị trực tuyến.</p>", 1);
        await scene.DoAsync<IReports, ReportId>(r =>
            r.FillAsync(report, [], [new(scene.Members, CellState.Value, 1300)], scene.Writer, Scene.Ct)
        );
        await scene.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer, Scene.Ct));

        var view = await ReadAsync(scene, report);

        Assert.StartsWith("bản Hà Đức Toàn trả lại", view.Since, StringComparison.Ordinal);
        var section = Assert.Single(view.Changes!.Sections);
        Assert.Equal("1. Công tác tuyên truyền", section.Name);
        Assert.Equal("12", Assert.Single(section.Runs, r => r.Kind is ChangeKind.Removed).Text);
        Assert.Equal(["14", " trực tuyến"], section.Runs.Where(r => r.Kind is ChangeKind.Added).Select(r => r.Text));
        Assert.Equal(("1.234,5", "1.300"), (view.Changes.Figures.Single().Before, view.Changes.Figures.Single().After));
        Assert.Equal(1, view.Changes.Unchanged);
        Assert.Equal("Bổ sung số liệu", view.Returned?.Reason);
    }

    [Fact]
    public async Task The_first_time_there_is_nothing_to_compare_with_and_a_correction_is_compared_with_what_was_sent()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.DraftAsync();
        Assert.Null((await ReadAsync(scene, report)).Changes);
        await scene.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer, Scene.Ct));
        await scene.DoAsync<IReports, ReportId>(r => r.ApproveAsync(report, scene.Leader, Scene.Ct));
        await scene.SendAsync(report);
        await scene.DoAsync<CorrectReport, ReportId>(c => c.HandleAsync(report, scene.Writer, Scene.Ct));

        var view = await ReadAsync(scene, report);

        Assert.StartsWith("bản đã nộp lần thứ 1", view.Since, StringComparison.Ordinal);
        Assert.True(view.Changes!.None);
    }

    [Fact]
    public async Task A_returned_version_is_kept_with_its_reason_and_day_and_nobody_changes_it()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await ReturnedAsync(scene);
        await scene.SaveAsync(report, "<p>Viết lại hết.</p>", 1);

        await using var db = scene.App.Database.Open();
        var back = await db.Set<ReportReturn>().SingleAsync(Scene.Ct);
        var kept = await db.Set<Snapshot>().SingleAsync(s => s.Id == back.Snapshot, Scene.Ct);
        Assert.Equal((Day, (int?)null), (back.NewDeadline, back.Version));
        Assert.Contains(FrozenReport.Read(kept.Content).Sections, s => s.Html == "<p>Đã tổ chức 12 hội nghị.</p>");
        Assert.Equal(FrozenReport.HashOf(kept.Content), kept.Sha256);
        foreach (var sql in new[] { "delete from reports_snapshot", "update reports_snapshot set by_name = 'khác'" })
        {
            await using var command = scene.App.Source.CreateCommand(sql);
            await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Scene.Ct));
        }
    }

    [Fact]
    public async Task An_internal_day_is_told_to_nobody_outside_and_never_lies_in_the_past()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await ReturnedAsync(scene);
        await scene.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer, Scene.Ct));

        Assert.Equal(
            "report.deadline-in-past",
            await scene.RefusalAsync<Decide, ReportId>(d => d.ReturnToWriterAsync(report, "Lại", new(2026, 9, 1), scene.Leader, Scene.Ct))
        );
        await using var command = scene.App.Source.CreateCommand("select count(*) from kernel_job where payload::text like '%2026-09-14%'");
        Assert.Equal(0L, await command.ExecuteScalarAsync(Scene.Ct));
    }

    [Fact]
    public async Task The_form_of_signing_that_the_leader_took_is_printed_and_offered_again()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.DraftAsync();
        await scene.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer, Scene.Ct));
        var forms = (await ReadAsync(scene, report)).Forms;
        var chosen = forms.Index().First(f => f.Item is { Authority: "T/M Ban Thường vụ", Positions: ["Phó Bí thư"] }).Index;
        await scene.DoAsync<Decide, ReportId>(d => d.ApproveAsync(report, null, new(chosen, ""), scene.Leader, Scene.Ct));
        await scene.SendAsync(report);

        await using var db = scene.App.Database.Open();
        var sent = FrozenReport.Read((await db.Set<Submission>().SingleAsync(Scene.Ct)).Content);
        var signature = Assert.Single(PaperOf.Report(sent, draft: false).Signatures);
        Assert.Equal(
            ("T/M Ban Thường vụ", "Phó Bí thư", scene.Leader.Name),
            (signature.Authority, signature.Positions.Single(), signature.Name)
        );
        Assert.Equal(chosen, (await ReadAsync(scene, report)).Usual);
    }

    [Fact]
    public async Task Somebody_who_was_delegated_signs_in_the_given_form_and_it_stands_on_the_paper_and_in_the_history()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.DraftAsync();
        await scene.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer, Scene.Ct));
        var deputy = scene.Colleague with
        {
            Delegated = new DelegatedBy(Guid.CreateVersion7(), scene.Leader.User, scene.Leader.Name, Day, Day.AddDays(3)),
        };

        Assert.Equal(["T/L Ban Thường vụ / Chánh Văn phòng"], (await ReadAsync(scene, report, deputy)).Forms.Select(f => f.Line));
        await scene.DoAsync<Decide, ReportId>(d => d.ApproveAsync(report, null, null, deputy, Scene.Ct));
        await scene.SendAsync(report);

        await using var db = scene.App.Database.Open();
        var sent = FrozenReport.Read((await db.Set<Submission>().SingleAsync(Scene.Ct)).Content);
        Assert.Equal("Vi Văn Sơn (được Hà Đức Toàn ủy quyền)", sent.ApprovedByName);
        Assert.Equal("T/L Ban Thường vụ", sent.Signature?.Authority);
        var words = await db.Set<TongKet.Reports.Writing.ReportEvent>().Select(e => e.Words).ToListAsync(Scene.Ct);
        Assert.Contains("Duyệt báo cáo, được Hà Đức Toàn ủy quyền đến 17/09/2026", words);
    }

    private static async Task<ReportId> ReturnedAsync(Scene scene)
    {
        var report = await scene.DraftAsync();
        await scene.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer, Scene.Ct));
        return await scene.DoAsync<Decide, ReportId>(d => d.ReturnToWriterAsync(report, "Bổ sung số liệu", Day, scene.Leader, Scene.Ct));
    }

    private static async Task<ApprovalView> ReadAsync(Scene scene, ReportId report, ActingUser? who = null)
    {
        var view = await scene.App.RunAsync<ReadApproval, ApprovalView?>(r => r.HandleAsync(report, who ?? scene.Leader, Scene.Ct));
        Assert.NotNull(view);
        return view;
    }
}
