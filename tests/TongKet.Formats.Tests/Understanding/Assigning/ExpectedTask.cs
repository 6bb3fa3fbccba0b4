using System.Globalization;
using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding.Assigning;

/// <summary>A task as the corpus writes it: "leads | support | schedule | to &lt; via | start of the action".</summary>
internal static class ExpectedTask
{
    public static string Line(Assignment task) =>
        string.Join(" | ", Names(task.Leads), Names(task.Support), When(task.Schedule), Way(task), task.Action);

    public static bool Fits(string expected, Assignment task)
    {
        var wanted = expected.Split('|', StringSplitOptions.TrimEntries);
        string[] found = [Names(task.Leads), Names(task.Support), When(task.Schedule), Way(task), task.Action];
        return wanted.Select((w, i) => Same(w, found[i], i == 4)).All(x => x);
    }

    private static bool Same(string wanted, string found, bool isStart) =>
        wanted.Length == 0
        || (
            isStart
                ? found.StartsWith(wanted, StringComparison.Ordinal)
                : wanted == found || found.StartsWith(wanted + " …", StringComparison.Ordinal)
        );

    private static string Names(IReadOnlyList<string> names) => names.Count == 0 ? "-" : string.Join("; ", names);

    private static string Way(Assignment task) => (task.SubmitTo ?? "-") + (task.Via is null ? "" : " < " + task.Via);

    private static string When(Schedule schedule) =>
        schedule switch
        {
            Schedule.ByDate by => "by " + Day(by.Date),
            Schedule.Within within => $"within {Day(within.From)} {(within.To is { } to ? Day(to) : "-")}",
            Schedule.Recurring every => $"recurring {every.Every} {every.By}".TrimEnd(),
            Schedule.Ongoing => "ongoing",
            Schedule.OnTrigger => "onTrigger",
            Schedule.OwnChoice => "ownChoice",
            _ => "none",
        };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
