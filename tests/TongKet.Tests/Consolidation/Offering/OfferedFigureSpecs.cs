using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;

namespace TongKet.Tests.Consolidation.Offering;

public sealed class OfferedFigureSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task Totals_of_sections_and_forms_are_offered_with_how_many_units_they_are_of()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.SendAsync(0, "a", "b", "c", 10);
        await scene.SendAsync(1, "d", "e", "f", 5);

        var offered = (await scene.ViewAsync()).NewFigures;

        Assert.Equal(["Số buổi họp (buổi)", "Biểu 01: Tuyên truyền: Số buổi họp, Số liệu"], offered.Select(f => f.Name));
        Assert.All(offered, f => Assert.Equal(CellValue.Of(15), f.Offered));
        Assert.All(offered, f => Assert.False(f.IsWhole));
        Assert.All(offered, f => Assert.Contains("2 đơn vị có số liệu", f.Counted, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Taken_figures_stand_in_the_report_and_change_is_offered_again()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.SendAsync(0, "a", "b", "c", 10);
        await scene.TakeAsync([], [.. (await scene.ViewAsync()).NewFigures.Select(f => f.Key)]);

        var after = await scene.ViewAsync();
        Assert.Empty(after.NewFigures);
        Assert.Equal(10, after.Report.Figures.Single().Value);
        Assert.Equal(10, after.Report.Forms.Single().Cells.Single(c => c.Row == "1").Number);

        await scene.SendAsync(1, "d", "e", "f", 5);
        // Nobody but us wrote there: the new total takes its place when all have sent, a person's figure would stay.
        Assert.All((await scene.ViewAsync()).NewFigures, f => Assert.True(f is { ChangedSince: true, Differs: false, IsProposed: false }));
        await scene.SendAsync(2, "g", "h", "i", 1);
        Assert.All((await scene.ViewAsync()).NewFigures, f => Assert.True(f.IsProposed));
    }

    [Fact]
    public async Task A_figure_that_a_person_wrote_otherwise_is_replaced_only_when_chosen()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        FigureContent own = new(scene.Above.Indicators[0].Id, CellState.Value, 99);
        await scene.DoAsync<IReports, ReportId>(r => r.FillAsync(scene.Report, [], [own], scene.Writer, CascadeScene.Ct));
        await scene.SendAsync(0, "a", "b", "c", 10);
        var offered = (await scene.ViewAsync()).NewFigures;

        await scene.TakeAsync([], [.. offered.Where(f => !f.Differs).Select(f => f.Key)]);
        Assert.Equal(99, (await scene.ViewAsync()).Report.Figures.Single().Value);

        await scene.TakeAsync([], [.. offered.Select(f => f.Key)]);
        Assert.Equal(10, (await scene.ViewAsync()).Report.Figures.Single().Value);
    }

    [Fact]
    public async Task Two_own_reviews_that_say_otherwise_of_one_figure_are_told_apart_and_a_person_chooses()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await SendAllAsync(scene, 10);
        await scene.AskAgainAsync();
        await SendAllAsync(scene, 20);

        var offered = (await scene.ViewAsync()).NewFigures;
        Assert.Equal(4, offered.Select(f => f.Key).Distinct().Count());
        Assert.All(offered, f => Assert.True(f is { IsDisputed: true, IsProposed: false }));
        var both = await scene.TakeAsync([], [.. offered.Select(f => f.Key)]);
        Assert.Equal("consolidation.two-for-one", both.Problem?.Code);

        await scene.TakeAsync([], [.. offered.Where(f => f.Offered == CellValue.Of(60)).Select(f => f.Key)]);
        var after = await scene.ViewAsync();
        Assert.Equal((60m, 60m), (after.Report.Figures.Single().Value, after.Report.Forms.Single().Cells.Single(c => c.Row == "1").Number));
        Assert.All(after.NewFigures, f => Assert.True(f is { Differs: true, ChangedSince: false } && f.Offered == CellValue.Of(30)));
    }

    private static async Task SendAllAsync(CascadeScene scene, int meetings)
    {
        for (var village = 0; village < 3; village++)
        {
            await scene.SendAsync(village, "a", "b", "c", meetings);
        }
    }
}
