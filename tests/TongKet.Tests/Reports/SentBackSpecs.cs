using TongKet.Reports.Approving;
using TongKet.Reports.Contracts;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reports;

/// <summary>What lists know of a report inside its office: that the leader sent it back, and whose step is next.</summary>
public sealed class SentBackSpecs(PostgresFixture postgres)
{
    private static readonly DateOnly Day = new(2026, 9, 14);

    [Fact]
    public async Task A_draft_that_the_leader_sent_back_is_listed_until_it_is_put_forward_again()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.DraftAsync();
        Assert.Empty(await ListAsync(scene));
        await scene.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer, Scene.Ct));
        await scene.DoAsync<Decide, ReportId>(d => d.ReturnToWriterAsync(report, "Bổ sung số liệu", Day, scene.Leader, Scene.Ct));

        Assert.Equal(new SentBackDraft(scene.Leader.Name, "Bổ sung số liệu", Day), (await ListAsync(scene))[scene.Place]);
        Assert.Empty(
            await scene.App.RunAsync<ISentBackDrafts, IReadOnlyDictionary<ParticipantId, SentBackDraft>>(d =>
                d.ListAsync(scene.Province, Scene.Ct)
            )
        );

        scene.App.Clock.Advance(TimeSpan.FromMinutes(1));
        await scene.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer, Scene.Ct));
        Assert.Empty(await ListAsync(scene));
    }

    [Fact]
    public void A_long_reason_is_cut_for_the_list()
    {
        Assert.Equal(140, new SentBackDraft("Toàn", new string('a', 500), null).Short.Length);
        Assert.Equal("Ngắn", new SentBackDraft("Toàn", "Ngắn", null).Short);
    }

    [Fact]
    public async Task Each_person_comes_straight_to_the_page_of_his_step()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.DraftAsync();
        Assert.Equal("", await PageAsync(scene, report, scene.Writer));
        await scene.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer, Scene.Ct));
        Assert.Equal(("/duyet", ""), (await PageAsync(scene, report, scene.Leader), await PageAsync(scene, report, scene.Clerk)));
        await scene.DoAsync<IReports, ReportId>(r => r.ApproveAsync(report, scene.Leader, Scene.Ct));
        Assert.Equal(("", "/xem"), (await PageAsync(scene, report, scene.Writer), await PageAsync(scene, report, scene.Clerk)));
        Assert.Equal("", await PageAsync(scene, report, scene.Checker));
    }

    private static Task<string> PageAsync(Scene scene, ReportId report, TongKet.Accounts.Contracts.ActingUser who) =>
        scene.App.RunAsync<FindReport, string>(f => f.StepPageAsync(report, who, Scene.Ct));

    private static Task<IReadOnlyDictionary<ParticipantId, SentBackDraft>> ListAsync(Scene scene) =>
        scene.App.RunAsync<ISentBackDrafts, IReadOnlyDictionary<ParticipantId, SentBackDraft>>(d => d.ListAsync(scene.Commune, Scene.Ct));
}
