using TongKet.Organizations.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Deadlines;

/// <summary>Deadlines planned back from the superior's day, in working days: units send, the intermediary checks, the office consolidates, the leader approves.</summary>
/// <param name="Superior">The day by which the own report is due above.</param>
/// <param name="ApproveFrom">The last day on which the leader gets it.</param>
/// <param name="ConsolidateFrom">The last day on which all reports are there.</param>
/// <param name="UnitsBy">The day for the units.</param>
internal sealed record PlanBack(DateOnly Superior, DateOnly ApproveFrom, DateOnly ConsolidateFrom, DateOnly UnitsBy)
{
    public static PlanBack Of(DateOnly superior, Slack slack, bool via)
    {
        var approve = WorkingCalendar.Back(superior, slack.Approve);
        var consolidate = WorkingCalendar.Back(approve, slack.Consolidate);
        return new PlanBack(superior, approve, consolidate, via ? WorkingCalendar.Back(consolidate, slack.Check) : consolidate);
    }

    /// <summary>Working days left for everything after the units' day; negative when they report after the superior's.</summary>
    public int SlackAfter(DateOnly units) => WorkingCalendar.Between(units, Superior);

    /// <summary>The plan with this day for every group.</summary>
    public ReviewPlan Apply(ReviewPlan plan) => plan with { Groups = [.. plan.Groups.Select(g => g with { Deadline = UnitsBy })] };
}
