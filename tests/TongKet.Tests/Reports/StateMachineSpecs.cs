using Microsoft.EntityFrameworkCore;
using TongKet.Reports.Approving;
using TongKet.Reports.Contracts;
using TongKet.Reports.Handling;
using TongKet.Reports.Sending;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reports;

public sealed class StateMachineSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_goes_from_draft_over_leader_clerk_and_intermediary_to_the_recipient()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.DraftAsync();
        Assert.Equal(ParticipantState.Drafting, (await scene.LoadAsync(report)).State);

        await scene.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer, Ct));
        Assert.Equal(ParticipantState.AwaitingApproval, (await scene.LoadAsync(report)).State);

        await scene.DoAsync<IReports, ReportId>(r => r.ApproveAsync(report, scene.Leader, Ct));
        Assert.Equal(ParticipantState.Approved, (await scene.LoadAsync(report)).State);

        await scene.SendAsync(report);
        Assert.Equal(ParticipantState.Sent, (await scene.LoadAsync(report)).State);

        await scene.DoAsync<IReports, ReportId>(r => r.AcceptAsync(report, scene.Checker, Ct));
        Assert.Equal(ParticipantState.AcceptedByIntermediary, (await scene.LoadAsync(report)).State);

        await scene.DoAsync<IReports, ReportId>(r => r.AcceptAsync(report, scene.Taker, Ct));
        Assert.Equal(ParticipantState.Received, (await scene.LoadAsync(report)).State);
        Assert.Equal(
            [
                "report.opened",
                "report.asked-approval",
                "report.approved",
                "report.sent",
                "report.accepted-by-intermediary",
                "report.received",
            ],
            scene.Audit.Actions
        );
    }

    [Fact]
    public async Task Each_step_tells_other_modules_with_a_growing_counter()
    {
        await using var scene = await Scene.SetAsync(postgres);
        await scene.SentAsync();

        await using var command = scene.App.Source.CreateCommand(
            "select string_agg(payload->>'state' || ' ' || (payload->>'step'), ', ' order by (payload->>'step')::int) from kernel_job where kind like '%ReportProgressed'"
        );
        Assert.Equal("Drafting 1, AwaitingApproval 2, Approved 3, Sent 4", await command.ExecuteScalarAsync(Ct));
    }

    [Fact]
    public async Task Without_an_intermediary_the_recipient_receives_at_once()
    {
        await using var scene = await Scene.SetAsync(postgres, via: false);
        var report = await scene.SentAsync();

        await scene.DoAsync<IReports, ReportId>(r => r.AcceptAsync(report, scene.Taker, Ct));

        Assert.Equal(ParticipantState.Received, (await scene.LoadAsync(report)).State);
    }

    [Fact]
    public async Task A_draft_can_neither_be_approved_sent_accepted_returned_nor_corrected()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.DraftAsync();

        Assert.Equal(
            "report.not-awaiting-approval",
            await scene.RefusalAsync<IReports, ReportId>(r => r.ApproveAsync(report, scene.Leader, Ct))
        );
        Assert.Equal(
            "report.not-with-leader",
            await Decide(scene, c => c.ReturnToWriterAsync(report, "Thiếu số liệu", null, scene.Leader, Ct))
        );
        Assert.Equal(
            "report.not-approved",
            await scene.RefusalAsync<IReports, SubmissionId>(r => r.SendAsync(report, Guid.CreateVersion7(), null, scene.Clerk, Ct))
        );
        Assert.Equal(0, scene.Register.Numbers);
        Assert.Equal("report.not-sent", await scene.RefusalAsync<IReports, ReportId>(r => r.AcceptAsync(report, scene.Taker, Ct)));
        Assert.Equal(
            "report.not-sent",
            await scene.RefusalAsync<IReports, ReportId>(r => r.ReturnAsync(report, "Thiếu", null, scene.Taker, Ct))
        );
        Assert.Equal("report.not-sent", await scene.RefusalAsync<CorrectReport, ReportId>(c => c.HandleAsync(report, scene.Writer, Ct)));
    }

    [Fact]
    public async Task What_waits_for_the_leader_is_not_edited_until_he_gives_it_back_with_a_reason()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.DraftAsync();
        await scene.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer, Ct));

        Assert.Equal("report.closed", (await scene.SaveAsync(report, "<p>Sửa lén</p>", 1)).Problem?.Code);
        Assert.Equal("report.closed", await scene.RefusalAsync<IReports, ReportId>(r => r.FillAsync(report, [], [], scene.Writer, Ct)));
        Assert.Equal("report.closed", await scene.RefusalAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer, Ct)));
        Assert.Equal("report.reason-missing", await Decide(scene, c => c.ReturnToWriterAsync(report, "  ", null, scene.Leader, Ct)));
        Assert.Null(await Decide(scene, c => c.ReturnToWriterAsync(report, "Bổ sung mục 2", null, scene.Leader, Ct)));

        Assert.Null((await scene.SaveAsync(report, "<p>Sửa theo ý kiến</p>", 1)).Problem);
        await using var db = scene.App.Database.Open();
        Assert.Equal("Bổ sung mục 2", (await db.Set<ReportReturn>().SingleAsync(Ct)).Reason);
    }

    [Fact]
    public async Task The_recipient_waits_until_the_intermediary_has_accepted_and_strangers_are_refused()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.SentAsync();
        var stranger = Scene.Person("Người lạ", new(Guid.CreateVersion7()), TongKet.Accounts.Contracts.Role.Leader);

        Assert.Equal(
            "report.waits-for-intermediary",
            await scene.RefusalAsync<IReports, ReportId>(r => r.AcceptAsync(report, scene.Taker, Ct))
        );
        Assert.Equal(
            "report.waits-for-intermediary",
            await scene.RefusalAsync<IReports, ReportId>(r => r.ReturnAsync(report, "Thiếu", null, scene.Taker, Ct))
        );
        Assert.Equal("report.not-addressed", await scene.RefusalAsync<IReports, ReportId>(r => r.AcceptAsync(report, stranger, Ct)));
        Assert.Equal("report.not-addressed", await scene.RefusalAsync<IReports, ReportId>(r => r.AcceptAsync(report, scene.Leader, Ct)));
        await scene.DoAsync<IReports, ReportId>(r => r.AcceptAsync(report, scene.Checker, Ct));
        Assert.Equal(
            "report.already-received",
            await scene.RefusalAsync<IReports, ReportId>(r => r.AcceptAsync(report, scene.Checker, Ct))
        );
    }

    [Fact]
    public async Task Another_office_can_neither_open_write_ask_approve_nor_send()
    {
        await using var scene = await Scene.SetAsync(postgres);
        Assert.Equal("report.not-yours", await scene.RefusalAsync<IReports, ReportId>(r => r.OpenAsync(scene.Place, scene.Taker, Ct)));
        var report = await scene.DraftAsync();

        Assert.Equal("report.not-yours", (await scene.SaveAsync(report, "<p>x</p>", 1, scene.Taker)).Problem?.Code);
        Assert.Equal("report.not-yours", await scene.RefusalAsync<IReports, ReportId>(r => r.FillAsync(report, [], [], scene.Taker, Ct)));
        Assert.Equal("report.not-yours", await scene.RefusalAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Taker, Ct)));
        Assert.Equal("report.not-yours", await scene.RefusalAsync<IReports, ReportId>(r => r.ApproveAsync(report, scene.Taker, Ct)));
        Assert.Equal(
            "report.not-yours",
            await scene.RefusalAsync<IReports, SubmissionId>(r => r.SendAsync(report, Guid.CreateVersion7(), null, scene.Taker, Ct))
        );
    }

    [Fact]
    public async Task Empty_sections_are_named_and_asked_about()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await scene.SaveAsync(report, "<p>Có chữ</p>", 0);

        var asked = await scene.App.RunAsync<AskApproval, Kernel.Outcomes.Outcome<ReportId>>(c =>
            c.HandleAsync(report, emptyAccepted: false, scene.Writer, Ct)
        );

        Assert.Equal("report.sections-empty", asked.Problem?.Code);
        Assert.Contains("2. Kiểm tra, giám sát", asked.Problem!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Công tác tuyên truyền", asked.Problem.Message, StringComparison.Ordinal);
        await scene.DoAsync<AskApproval, ReportId>(c => c.HandleAsync(report, emptyAccepted: true, scene.Writer, Ct));
        await using var db = scene.App.Database.Open();
        Assert.Contains(
            await db.Set<ReportEvent>().Select(e => e.Words).ToListAsync(Ct),
            w => w.Contains("còn 1 mục trống", StringComparison.Ordinal)
        );
    }

    private static Task<string?> Decide(Scene scene, Func<Decide, Task<Kernel.Outcomes.Outcome<ReportId>>> run) => scene.RefusalAsync(run);
}
