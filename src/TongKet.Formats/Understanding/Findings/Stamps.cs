using System.Text.RegularExpressions;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>The day of an electronic signature far from the printed day of issue. A few days lie between signing and issuing anyway.</summary>
internal static partial class Stamps
{
    private const int UsualDaysBefore = 15;
    private const int UsualDaysAfter = 3;

    public static IEnumerable<Finding> In(FindingFrame frame)
    {
        if (frame.IssuedOn is not { } issued)
        {
            yield break;
        }

        foreach (var passage in frame.Passages)
        {
            foreach (Match match in Stamp().Matches(passage.Value))
            {
                var date = DatesInText.Of(match.Value).FirstOrDefault();
                var days = date?.On(null) is { } signed ? signed.DayNumber - issued.DayNumber : 0;
                if (days is < -UsualDaysBefore or > UsualDaysAfter)
                {
                    yield return new Finding(
                        "date.signature-stamp",
                        $"Ngày ký số {DatesInText.Print(issued.AddDays(days))} không khớp ngày ban hành {DatesInText.Print(issued)}.",
                        passage.Text.Span(match.Index, match.Length),
                        FindingSeverity.Warning,
                        "Hãy kiểm tra lại ngày ban hành ở đầu văn bản."
                    );
                }
            }
        }
    }

    [GeneratedRegex(
        @"(?:ngày|thời gian|giờ)\ský\s?:?\s?(?:\d{1,2}:\d{2}(?::\d{2})?,?\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Stamp();
}
