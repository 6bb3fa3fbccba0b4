using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Working;
using TongKet.Formats.Forms;
using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;
using TongKet.Oversight.Board;
using TongKet.Oversight.Mapping;
using TongKet.Oversight.Workbook;
using TongKet.Reports.Contracts;
using TongKet.Reports.Revising;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Revising;

namespace TongKet.Tests.Outlines;

/// <summary>Boards and the consolidation read submissions of different versions of an outline.</summary>
public sealed class OutlineReadingSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_added_section_is_not_asked_of_who_had_sent_and_empty_at_who_had_not()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        await scene.SentAsync(0, ("Quán triệt", "Một."));
        await scene.WrittenAsync(1, ("Quán triệt", "Hai."));
        await scene.AcceptAsync(rows => rows.With("III", "Kiến nghị"));
        var added = scene["Kiến nghị"];

        var map = await MapAsync(scene, SectionFilter.None);

        var column = map.Columns.Single(c => c.Id == added);
        Assert.Equal(
            [SectionProgress.NotAsked, SectionProgress.Empty, SectionProgress.Empty, SectionProgress.Empty],
            scene.Province.Communes.Select(c => map.Of(map.Shown.Single(l => l.Place.Organization == c), column))
        );
        Assert.Equal(1, map.Counts[(added, SectionProgress.NotAsked)]);
        var empty = await MapAsync(scene, new SectionFilter(added, SectionProgress.Empty));
        Assert.Equal(3, empty.Shown.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_sent_on_the_old_outline_lands_in_its_section_of_the_new_one_with_source_and_version(bool opened)
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        await scene.SentAsync(0, ("Quán triệt", "Đã mở 12 hội nghị."), ("Kiểm tra", "Kiểm tra 3 nơi."));
        var (gone, stays) = (scene["Quán triệt"], scene["Kiểm tra"]);
        if (opened)
        {
            await OpenAsync(scene);
        }

        await scene.AcceptAsync(
            rows => rows.Without("Quán triệt").With("III", "Kiến nghị"),
            w => w.Moved = new Dictionary<string, string> { [RowKeys.Of(gone)] = RowKeys.Of(stays) }
        );
        await scene.SentAsync(1, ("Kiểm tra", "Kiểm tra 5 nơi."), ("Kiến nghị", "Đề nghị hỗ trợ."));
        await OpenAsync(scene);

        var bench = await BenchAsync(scene, stays);
        Assert.Equal(
            [("Kiểm tra 3 nơi.", 1), ("Kiểm tra 5 nơi.", 2), ("Đã mở 12 hội nghị.", 1)],
            bench
                .Groups.SelectMany(g => g)
                .OrderBy(p => p.Text, StringComparer.Ordinal)
                .Select(p => (p.Text, p.Outline))
                .OrderBy(p => p.Text, StringComparer.Ordinal)
        );
        Assert.Equal(
            " · theo đề cương phiên bản 1",
            bench.OutlineOf(bench.Groups.SelectMany(g => g).First(p => p.Text == "Đã mở 12 hội nghị."))
        );
        Assert.Equal(1, (await BenchAsync(scene, scene["Kiến nghị"])).NotAsked);
    }

    [Fact]
    public async Task What_was_drafted_follows_with_its_sources_and_what_goes_nowhere_stays_to_be_seen()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        await scene.SentAsync(0, ("Quán triệt", "Một."), ("Kiểm tra", "Hai."), ("Phương hướng", "Ba."));
        var (gone, stays, aside) = (scene["Quán triệt"], scene["Kiểm tra"], scene["Phương hướng"]);
        var id = await OpenAsync(scene);
        await scene.DoAsync<IConsolidations, ConsolidationCounts>(c => c.TakeAllAsync(id, scene.Province.Officer, Ct));

        await scene.AcceptAsync(
            rows => rows.Without("Quán triệt").Without("Phương hướng").With("III", "Kiến nghị"),
            w => w.Moved = new Dictionary<string, string> { [RowKeys.Of(gone)] = RowKeys.Of(stays), [RowKeys.Of(aside)] = RowKeys.Aside }
        );

        var bench = await BenchAsync(scene, stays);
        Assert.Equal(["Một.", "Hai."], bench.Draft.Select(d => d.Text));
        Assert.All(bench.Draft, d => Assert.Equal(1, d.Sources));
        Assert.Equal([aside], bench.Left.Select(s => s.Id));
        Assert.Equal(["Ba."], (await BenchAsync(scene, aside)).Draft.Select(d => d.Text));
    }

    [Fact]
    public async Task A_figure_that_was_added_is_not_missing_at_who_had_sent()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        await scene.SentAsync(0, ("Quán triệt", "Một."));
        var id = await OpenAsync(scene);

        await scene.AcceptAsync(rows => [.. rows.Select(r => r.Title == "Kiểm tra" ? r with { Figures = "Số cuộc kiểm tra (cuộc)" } : r)]);

        var total = (await scene.Province.App.RunAsync<IConsolidations, IReadOnlyList<FigureTotal>>(c => c.TotalsAsync(id, Ct))).Single(t =>
            t.Name == "Số cuộc kiểm tra"
        );
        Assert.Equal((3, 1), (total.Missing, total.NotAsked));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_same_figure_of_two_sections_that_become_one_keeps_the_answer_of_whoever_gave_one(bool opened)
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        const string asked = "Số hội nghị (hội nghị)";
        var (gone, stays) = (scene["Quán triệt"], scene["Kiểm tra"]);
        await scene.AcceptAsync(rows =>
            [.. rows.Select(r => r with { Figures = RowKeys.Section(r.Source) is { } s && (s == gone || s == stays) ? asked : "" })]
        );
        var both = scene.Review.Indicators.OrderBy(i => i.Section == stays).Select(i => i.Id).ToList();
        Assert.Equal(2, both.Count);
        await scene.SendAsync(await AnsweredAsync(scene, 0, both[0], 12), 0);
        await scene.SendAsync(await AnsweredAsync(scene, 1, both[1], 5), 1);
        ReportId[] drafts = [await AnsweredAsync(scene, 2, both[0], 7), await AnsweredAsync(scene, 3, both[1], 7)];
        if (opened)
        {
            await OpenAsync(scene);
        }

        await scene.AcceptAsync(
            rows => rows.Without("Quán triệt"),
            w => w.Moved = new Dictionary<string, string> { [RowKeys.Of(gone)] = RowKeys.Of(stays) }
        );
        var id = await OpenAsync(scene);

        var only = Assert.Single(scene.Review.Indicators).Id;
        var total = Assert.Single(
            await scene.Province.App.RunAsync<IConsolidations, IReadOnlyList<FigureTotal>>(c => c.TotalsAsync(id, Ct))
        );
        Assert.Equal((only, 17m), (total.Indicator, total.Total));
        var tree = await scene.Province.App.RunAsync<IOrganizations, OrganizationTree>(o => o.TreeAsync(new(2026, 9, 10), Ct));
        var sheets = await scene.Province.App.RunAsync<SentFigures, IReadOnlyList<Sheet>>(f => f.SheetsAsync(scene.Review, tree, Ct));
        Assert.Equal([5m, 12m], sheets[0].Rows.Select(r => r[2]).Order());
        for (var n = 0; n < 2; n++)
        {
            var content = (await scene.EditorAsync(drafts[n], n + 2)).Content;
            Assert.Equal(7, content.Figures[only].Value);
            Assert.Empty(LeftOver.Of(content).Figures);
        }
    }

    private static async Task<ReportId> AnsweredAsync(OutlineScene scene, int commune, IndicatorId figure, decimal value)
    {
        var report = await scene.WrittenAsync(commune, ("Kiểm tra", "Một."));
        return await scene.DoAsync<IReports, ReportId>(r =>
            r.FillAsync(report, [], [new(figure, CellState.Value, value)], scene.Writer(commune), Ct)
        );
    }

    private static Task<ConsolidationId> OpenAsync(OutlineScene scene) =>
        scene.DoAsync<IConsolidations, ConsolidationId>(c => c.OpenAsync(scene.Review.Id, scene.Province.Officer, Ct));

    private static async Task<Workbench> BenchAsync(OutlineScene scene, SectionId section) =>
        (
            await scene.Province.App.RunAsync<ReadWorkbench, Workbench?>(b =>
                b.HandleAsync(scene.Review, new(section.Value, 1, null, null), Ct)
            )
        )!;

    private static async Task<MapView> MapAsync(OutlineScene scene, SectionFilter section) =>
        (
            await scene.Province.App.RunAsync<ReadMap, MapView?>(m =>
                m.HandleAsync(scene.Review.Id, BoardFilter.From(new QueryCollection()), section, all: false, Ct)
            )
        )!;
}
