using TongKet.Documents.Contracts;

namespace TongKet.Reviews.Drafting;

/// <summary>Which of a directive's tasks ask for the report that the review collects.</summary>
internal static class ReportingTasks
{
    // A report that is due when something happens, or goes on for ever, is not the one collected now.
    private static readonly string[] NotNow = [ScheduleTypes.OnTrigger, ScheduleTypes.Ongoing, ScheduleTypes.Recurring];

    /// <summary>Those who send a report through or to somebody; else those whose words speak of a report. Who collects does not report.</summary>
    public static AssignmentFact[] Of(DocumentFacts facts)
    {
        var collectors = facts.Assignments.Select(a => a.Via).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var possible = facts.Assignments.Where(a => !NotNow.Contains(a.Schedule.Type) && !a.Leads.All(collectors.Contains)).ToArray();
        var sending = possible.Where(a => a.Via is not null || (Says(a, "báo cáo") && Says(a, "gửi"))).ToArray();
        return sending is [] ? [.. possible.Where(a => Says(a, "báo cáo"))] : sending;
    }

    private static bool Says(AssignmentFact task, string words) => task.Action.Contains(words, StringComparison.OrdinalIgnoreCase);
}
