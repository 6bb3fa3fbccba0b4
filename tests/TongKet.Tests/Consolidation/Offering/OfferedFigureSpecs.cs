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
}
