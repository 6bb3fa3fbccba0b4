using System.Globalization;
using System.Text.RegularExpressions;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>A period that ends before it begins: "từ ngày 15/6/2026 đến ngày 01/6/2026", "giai đoạn 2030 - 2025".</summary>
internal static partial class Periods
{
    public static IEnumerable<Finding> In(FindingFrame frame) => frame.Passages.SelectMany(p => Days(p).Concat(Years(p)));

    private static IEnumerable<Finding> Days(Passage passage)
    {
        var dates = DatesInText.Of(passage.Value).ToList();
        for (var i = 0; i + 1 < dates.Count; i++)
        {
            var (first, last) = (dates[i], dates[i + 1]);
            var between = passage.Value[first.End..last.Start];
            var isPeriod = Until().IsMatch(between) && From().IsMatch(TextBefore.Of(passage.Value, first.Start));
            if (isPeriod && first.On(null) is { } from && last.On(null) is { } to && to < from)
            {
                yield return Backwards(passage, first.Start, last.End, DatesInText.Print(from), DatesInText.Print(to));
            }
        }
    }

    private static IEnumerable<Finding> Years(Passage passage) =>
        YearRange()
            .Matches(passage.Value)
            .Where(m => Year(m, "to") < Year(m, "from"))
            .Select(m => Backwards(passage, m.Index, m.Index + m.Length, m.Groups["from"].Value, m.Groups["to"].Value));

    private static Finding Backwards(Passage passage, int start, int end, string from, string to) =>
        new(
            "date.period-backwards",
            $"Khoảng thời gian kết thúc trước khi bắt đầu: từ {from} đến {to}.",
            passage.Text.Span(start, end - start),
            FindingSeverity.Warning,
            "Hãy kiểm tra lại hai mốc thời gian."
        );

    private static int Year(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?:đến|tới)\s(?:hết\s)?(?:ngày\s)?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Until();

    [GeneratedRegex(@"(?<!\p{L})từ\s(?:ngày\s)?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex From();

    [GeneratedRegex(
        @"(?<!\p{L})(?:giai đoạn|nhiệm kỳ|thời kỳ|từ năm)\s(?:năm\s)?(?<from>(?:19|20)\d\d)\s?(?:[-–]|đến(?:\snăm)?)\s?(?<to>(?:19|20)\d\d)(?![\d/])",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex YearRange();
}
