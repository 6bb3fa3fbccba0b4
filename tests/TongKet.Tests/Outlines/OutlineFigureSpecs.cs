using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reports.Revising;
using TongKet.Reviews.Outlining;
using TongKet.Reviews.Revising;

namespace TongKet.Tests.Outlines;

/// <summary>What becomes of the figures when the outline changes.</summary>
public sealed class OutlineFigureSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_name_in_two_units_stays_two_figures_with_their_values_when_the_sections_are_joined()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var (gone, stays) = (scene["Quán triệt"], scene["Kiểm tra"]);
        await scene.AcceptAsync(rows => [.. rows.Select(r => Asking(r, "Kiểm tra", "Số hội nghị (buổi)"))]);
        var figures = scene.Review.Indicators.ToDictionary(i => i.Unit, i => i.Id);
        var report = await scene.WrittenAsync(0, ("Kiểm tra", "Một."));
        FigureContent[] said = [new(figures["hội nghị"], CellState.Value, 12), new(figures["buổi"], CellState.Value, 30)];
        await scene.DoAsync<IReports, ReportId>(r => r.FillAsync(report, [], said, scene.Writer(0), Ct));

        await scene.AcceptAsync(
            rows => [.. rows.Without("Quán triệt").Select(r => Asking(r, "Kiểm tra", "Số hội nghị (buổi)\nSố hội nghị (hội nghị)"))],
            w => w.Moved = new Dictionary<string, string> { [RowKeys.Of(gone)] = RowKeys.Of(stays) }
        );

        Assert.All(scene.Review.Indicators, i => Assert.Equal(stays, i.Section));
        Assert.Equal(figures["buổi"], scene.Review.Indicators.Single(i => i.Unit == "buổi").Id);
        Assert.Equal(figures["hội nghị"], scene.Review.Indicators.Single(i => i.Unit == "hội nghị").Id);
        var content = (await scene.EditorAsync(report, 0)).Content;
        Assert.Equal((12m, 30m), (content.Figures[figures["hội nghị"]].Value, content.Figures[figures["buổi"]].Value));
        Assert.Empty(LeftOver.Of(content).Figures);
    }

    [Fact]
    public void The_same_figure_in_the_same_unit_is_one_line() => Assert.Single(FigureLines.Read("Số hội nghị (buổi)\nSố hội nghị (buổi)"));

    private static OutlineRow Asking(OutlineRow row, string title, string figures) =>
        row.Title == title ? row with { Figures = figures } : row;
}
