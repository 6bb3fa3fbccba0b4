using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>A day that the month does not have: 31/02/2026.</summary>
internal static class ImpossibleDates
{
    public static IEnumerable<Finding> In(FindingFrame frame) =>
        from passage in frame.Passages
        from date in DatesInText.Of(passage.Value)
        where date.On(null) is null
        select new Finding(
            "date.impossible",
            $"Ngày không có thật: “{passage.Value.Substring(date.Start, date.Length)}”.",
            passage.Text.Span(date.Start, date.Length),
            FindingSeverity.Warning,
            $"Tháng {date.Month}/{date.Year} có {DateTime.DaysInMonth(date.Year!.Value, date.Month)} ngày; hãy kiểm tra lại."
        );
}
