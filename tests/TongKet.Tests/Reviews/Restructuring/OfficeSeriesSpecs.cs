using TongKet.Kernel.Time;
using TongKet.Reports.Series;
using TongKet.Reviews.Contracts;

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
}
