using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Working;
using TongKet.Kernel.Time;
using TongKet.Reports.Contracts;
using TongKet.Reports.Series;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Outlines;

/// <summary>Who is asked for more after the outline changed is not gone from the consolidation meanwhile.</summary>
public sealed class SupplementSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_sent_version_stays_in_marked_until_the_supplement_comes()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        await scene.SentAsync(1, ("Quán triệt", "Hai."));
        var report = await scene.SentAsync(0, ("Quán triệt", "Một."));
        await scene.DoAsync<IConsolidations, ConsolidationId>(c => c.OpenAsync(scene.Review.Id, scene.Province.Officer, Ct));
        await scene.AcceptAsync(rows => rows.With("III", "Kiến nghị"), w => w.AsksSupplement = true);

        var asked = await BenchAsync(scene);
        Assert.Equal(["Một.", "Hai."], asked.Groups.SelectMany(g => g).Select(p => p.Text).OrderByDescending(t => t == "Một."));
        Assert.All(asked.Groups.SelectMany(g => g), p => Assert.EndsWith("đang bổ sung", asked.OutlineOf(p), StringComparison.Ordinal));
        Assert.Equal((2, 2), (asked.Sent, asked.Supplementing.Count));

        await scene.WrittenAsync(0, ("Kiến nghị", "Đề nghị tỉnh hỗ trợ."));
        await scene.SendAsync(report, 0);

        var sent = await BenchAsync(scene);
        Assert.Equal([scene.Province.Communes[1]], sent.Supplementing);
        Assert.Equal(2, sent.Groups.SelectMany(g => g).Count());
        Assert.DoesNotContain("bổ sung", sent.OutlineOf(Of(sent, 0)), StringComparison.Ordinal);
        Assert.Contains("bổ sung", sent.OutlineOf(Of(sent, 1)), StringComparison.Ordinal);

        UnitPassage Of(Workbench bench, int commune) =>
            bench.Groups.SelectMany(g => g).Single(p => p.Organization == scene.Province.Communes[commune]);
    }

    [Fact]
    public async Task A_report_that_was_returned_as_not_good_enough_is_still_let_go()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.SentAsync(0, ("Quán triệt", "Một."));
        await scene.DoAsync<IConsolidations, ConsolidationId>(c => c.OpenAsync(scene.Review.Id, scene.Province.Officer, Ct));
        var board = TongKet.Tests.Reviews.Province.Person(
            "Lê Văn Chủ",
            scene.Province.Committee,
            TongKet.Accounts.Contracts.Role.Leader,
            TongKet.Accounts.Contracts.Role.Specialist
        );
        var recipient = (await scene.PlaceAsync(0)).Recipient;

        await scene.DoAsync<IReports, ReportId>(r =>
            r.ReturnAsync(report, "Thiếu số liệu", null, board with { Organization = recipient }, Ct)
        );
        await scene.Province.App.DrainAsync();

        Assert.Empty((await BenchAsync(scene)).Groups);
        Assert.Equal(ParticipantState.Returned, (await scene.PlaceAsync(0)).State);
    }

    [Fact]
    public async Task The_sent_version_stands_in_the_offices_series_and_may_still_be_returned_as_wrong()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.SentAsync(0, ("Quán triệt", "Một."));
        await scene.DoAsync<IConsolidations, ConsolidationId>(c => c.OpenAsync(scene.Review.Id, scene.Province.Officer, Ct));
        await scene.AcceptAsync(rows => rows.With("III", "Kiến nghị"), w => w.AsksSupplement = true);
        var place = await scene.PlaceAsync(0);
        var board = TongKet.Tests.Reviews.Province.Person("Lê Văn Chủ", place.Recipient, TongKet.Accounts.Contracts.Role.Specialist);
        Assert.Single((await SeriesAsync(scene)).Sent);

        await scene.DoAsync<IReports, ReportId>(r => r.ReturnAsync(report, "Sai số liệu", null, board, Ct));
        await scene.Province.App.DrainAsync();

        Assert.Empty((await BenchAsync(scene)).Groups);
        Assert.Empty((await SeriesAsync(scene)).Sent);
        var again = await scene.Province.App.RunAsync<IReports, TongKet.Kernel.Outcomes.Outcome<ReportId>>(r =>
            r.ReturnAsync(report, "Lần nữa", null, board, Ct)
        );
        Assert.Equal("report.already-returned", again.Problem?.Code);
    }

    private static Task<OfficeSeries> SeriesAsync(OutlineScene scene)
    {
        var today = scene.Province.App.Clock.VietnamToday;
        return scene.Province.App.RunAsync<ReadOfficeSeries, OfficeSeries>(r =>
            r.HandleAsync(scene.Province.Communes[0], today, today, Ct)
        );
    }

    private static async Task<Workbench> BenchAsync(OutlineScene scene) =>
        (
            await scene.Province.App.RunAsync<ReadWorkbench, Workbench?>(b =>
                b.HandleAsync(scene.Review, new(scene["Quán triệt"].Value, 1, null, null), Ct)
            )
        )!;
}
