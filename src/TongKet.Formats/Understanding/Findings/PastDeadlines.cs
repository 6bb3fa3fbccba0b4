using System.Text.RegularExpressions;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>A deadline, printed with its year, that lies before the paper's own day.</summary>
internal static partial class PastDeadlines
{
    public static IEnumerable<Finding> In(FindingFrame frame)
    {
        if (frame.IssuedOn is not { } issued)
        {
            yield break;
        }

        foreach (var task in frame.Assignments.DistinctBy(a => a.ScheduleSpan))
        {
            var words = Words(frame.Paper, task.ScheduleSpan);
            if (
                task.Assignment.Schedule is Schedule.ByDate by
                && by.Date < issued
                && DatesInText.Of(words).Any(d => d.On(null) == by.Date)
                && !SoFar().IsMatch(words)
            )
            {
                yield return new Finding(
                    "deadline.past",
                    $"Thời hạn {DatesInText.Print(by.Date)} đã qua khi ban hành văn bản ({DatesInText.Print(issued)}).",
                    task.ScheduleSpan,
                    FindingSeverity.Warning,
                    "Hãy kiểm tra lại năm, tháng của thời hạn."
                );
            }
        }
    }

    private static string Words(Paper paper, SourceSpan span) =>
        span.Length > 0 && span.End <= paper.Text.Length ? paper.Text.Substring(span.Start, span.Length) : "";

    /// <summary>"tính đến hết ngày …" says up to when figures count.</summary>
    [GeneratedRegex(@"^\s*(?:tính\s)?đến", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SoFar();
}
