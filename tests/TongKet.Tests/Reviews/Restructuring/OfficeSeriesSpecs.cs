using TongKet.Kernel.Time;
using TongKet.Reports.Series;
using TongKet.Reviews.Contracts;
using TongKet.Tests.Forms;

namespace TongKet.Tests.Reviews.Restructuring;

/// <summary>Reports and figures of predecessors under the successor.</summary>
public sealed class OfficeSeriesSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task Predecessors_figures_add_up_under_the_successor_and_not_the_other_way_round()
    {
        await using var midway = await Midway.StartAsync(postgres);
        await midway.WriteAsync(0, "Thứ nhất", ParticipantState.Sent);
        await midway.WriteAsync(1, "Thứ hai", ParticipantState.Sent);
        midway.App.Clock.Advance(TimeSpan.FromDays(3));
        await midway.MergeAsync(new DateOnly(2026, 9, 12), 0, 1);
        var (heir, today) = (await midway.HeirAsync(0), midway.App.Clock.VietnamToday);

        var now = await midway.App.RunAsync<ReadOfficeSeries, OfficeSeries>(r => r.HandleAsync(heir, today, today, Midway.Ct));
        var before = await midway.App.RunAsync<ReadOfficeSeries, OfficeSeries>(r =>
            r.HandleAsync(heir, new(2026, 9, 11), today, Midway.Ct)
        );

        var point = Assert.Single(Assert.Single(now.Figures).Points);
        Assert.Equal((heir, 14m), (point.Organization, point.Value));
        Assert.Equal(2, now.Sent.Count);
        Assert.Equal([7m, 7m], before.Figures[0].Points.Select(p => p.Value));
    }

    [Fact]
    public async Task Forms_of_predecessors_are_put_together_each_cell_by_its_rule()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        await scene.SentAsync(0, ("1", "B", "10", 0), ("2", "B", "1", 0));
        await scene.SentAsync(1, ("1", "B", "30", 0), ("2", "B", "9", 0));
        await scene.Province.App.DrainAsync();
        var midway = new Midway(scene.Province, scene.Review.Id);
        midway.App.Clock.Advance(TimeSpan.FromDays(3));
        await midway.MergeAsync(new DateOnly(2026, 9, 12), 0, 1);
        var (heir, today) = (await midway.HeirAsync(0), midway.App.Clock.VietnamToday);

        var now = await midway.App.RunAsync<ReadOfficeSeries, OfficeSeries>(r => r.HandleAsync(heir, today, today, Midway.Ct));
        var before = await midway.App.RunAsync<ReadOfficeSeries, OfficeSeries>(r =>
            r.HandleAsync(heir, new(2026, 9, 11), today, Midway.Ct)
        );

        Assert.Equal([40m, 10m, 25m], Assert.Single(now.Forms).Cells.Select(c => Assert.Single(c.Points).Value));
        Assert.Equal([10m, 30m], Assert.Single(before.Forms).Cells[2].Points.Select(p => p.Value));
    }
}
