using TongKet.Reviews.Data;
using TongKet.Reviews.Deadlines;

namespace TongKet.Tests.Reviews;

public sealed class PlanBackSpecs
{
    [Fact]
    public void The_units_day_leaves_every_step_its_working_days()
    {
        // Friday 20/11/2026 back: approve 2 -> Wednesday 18, consolidate 5 -> Wednesday 11, check 3 -> Friday 6.
        var back = PlanBack.Of(new DateOnly(2026, 11, 20), new Slack(), via: true);
        Assert.Equal(
            (new DateOnly(2026, 11, 18), new DateOnly(2026, 11, 11), new DateOnly(2026, 11, 6)),
            (back.ApproveFrom, back.ConsolidateFrom, back.UnitsBy)
        );
        Assert.Equal(10, back.SlackAfter(back.UnitsBy));
    }

    [Fact]
    public void Without_an_intermediary_nobody_checks_in_between() =>
        Assert.Equal(new DateOnly(2026, 11, 11), PlanBack.Of(new DateOnly(2026, 11, 20), new Slack(), via: false).UnitsBy);

    [Fact]
    public void Tết_in_between_is_not_time_to_work() =>
        Assert.Equal(new DateOnly(2026, 2, 6), PlanBack.Of(new DateOnly(2026, 2, 24), new Slack(0, 5, 2), via: false).UnitsBy);
}
