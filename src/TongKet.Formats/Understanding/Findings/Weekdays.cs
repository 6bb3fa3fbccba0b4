using System.Text.RegularExpressions;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>A weekday that the date does not fall on: "thứ Hai, ngày 20/11/2026".</summary>
internal static partial class Weekdays
{
    private static readonly string[] Names = ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"];

    public static IEnumerable<Finding> In(FindingFrame frame)
    {
        foreach (var passage in frame.Passages)
        {
            foreach (var date in DatesInText.Of(passage.Value))
            {
                if (
                    date.On(null) is not { } day
                    || Beside(passage.Value, date) is not { } weekday
                    || Number(weekday.Value) is not (>= 0 and var said)
                    || said == (int)day.DayOfWeek
                )
                {
                    continue;
                }

                var (start, end) = (Math.Min(weekday.Index, date.Start), Math.Max(weekday.Index + weekday.Length, date.End));
                yield return new Finding(
                    "date.weekday",
                    $"Thứ và ngày không khớp: ngày {DatesInText.Print(day)} là {Names[(int)day.DayOfWeek]}.",
                    passage.Text.Span(start, end - start),
                    FindingSeverity.Warning,
                    "Hãy kiểm tra lại thứ hoặc ngày."
                );
            }
        }
    }

    private static (string Value, int Index, int Length)? Beside(string text, WrittenDate date)
    {
        var front = Before().Match(TextBefore.Of(text, date.Start)).Groups["w"];
        if (front.Success)
        {
            return (front.Value, TextBefore.Start(date.Start) + front.Index, front.Length);
        }

        var behind = After().Match(text, date.End).Groups["w"];
        return behind.Success ? (behind.Value, behind.Index, behind.Length) : null;
    }

    private static int Number(string words)
    {
        var folded = Folding.Fold(words);
        var digit = folded[^1] - '0';
        return digit is >= 2 and <= 7 ? digit - 1 : Array.IndexOf(Names, folded.Replace("thứ bẩy", "thứ bảy", StringComparison.Ordinal));
    }

    [GeneratedRegex(
        @"(?<!(?:phần|lần|đợt|kỳ|vòng|khóa|khoá)\s)(?<w>thứ\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\snhật)\s?[,(]?\s?(?:ngày\s)?$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Before();

    [GeneratedRegex(@"\G\s?[,(]\s?(?<w>thứ\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\snhật)(?!\p{L})", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex After();
}
