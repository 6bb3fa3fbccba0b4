using System.Globalization;
using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"trước ngày 18/3/2020", "chậm nhất ngày 15/12", "trước ngày 15 hằng tháng", "hằng năm (trước ngày 25/12)".</summary>
internal static partial class DeadlineIdioms
{
    private const int Near = 60;

    // \"Hằng tháng, Trạm Y tế xã cập nhật … trước ngày 05.\": the month stands at the sentence's head.
    private const int WholeSentence = 200;

    public static FoundSchedule? Read(string folded, bool isValue, DateOnly? issuedOn)
    {
        foreach (Match match in Opening().Matches(folded))
        {
            var at = match.Index + match.Length;
            if (Dates.At(folded, at) is { } date)
            {
                var found = OfDate(folded, match.Index, date, issuedOn?.Year);
                if (match.Groups["on"].Success && found is { Schedule: Schedule.ByDate told } && told.Date < issuedOn)
                {
                    // "vào ngày 30/4/1975" tells of the past.
                    continue;
                }

                return found;
            }

            var day = MonthDay().Match(folded, at);
            if (!day.Success && Monthly().IsMatch(folded[Math.Max(0, match.Index - WholeSentence)..match.Index]))
            {
                day = LoneDay().Match(folded, at);
            }

            if (day.Success && day.Index == at)
            {
                var by = int.Parse(day.Groups["d"].Value, CultureInfo.InvariantCulture).ToString("00", CultureInfo.InvariantCulture);
                var every = day.Groups["q"].Success ? "quarter" : "month";
                return new FoundSchedule(
                    // "ngày 05 tháng đầu quý": a day of the quarter after; there is no form for it.
                    new Schedule.Recurring(every, day.Groups["first"].Success ? null : by),
                    match.Index,
                    day.Index + day.Length - match.Index,
                    0.9
                );
            }
        }

        // "Thời gian hoàn thành: 30/11/2025" needs no "trước".
        var bare = isValue ? BareDate().Match(folded) : Match.Empty;
        return
            bare.Success
            && Dates.At(folded, bare.Length) is { } only
            && only.End >= folded.TrimEnd('.', ' ').Length
            && only.On(issuedOn?.Year) is { } on
            ? new FoundSchedule(new Schedule.ByDate(on), only.Start, only.Length, 0.85)
            : null;
    }

    private static FoundSchedule? OfDate(string folded, int start, WrittenDate date, int? year)
    {
        var length = date.End - start;
        var behind = folded[date.End..Math.Min(folded.Length, date.End + 24)];
        var before = folded[Math.Max(0, start - Near)..start];
        var isYearly =
            Yearly().IsMatch(behind)
            || (date.Year is null && SecondYearly().IsMatch(folded[date.End..]))
            || (
                date.Year is null
                && (
                    Yearly().IsMatch(before)
                    || EachYear().IsMatch(folded[Math.Max(0, start - WholeSentence)..start])
                    || before.Contains("định kỳ", StringComparison.Ordinal)
                    || YearReport().IsMatch(before)
                )
            );
        if (isYearly)
        {
            return new FoundSchedule(
                new Schedule.Recurring("year", string.Create(CultureInfo.InvariantCulture, $"{date.Month:00}-{date.Day:00}")),
                start,
                length,
                0.93
            );
        }

        return date.On(year) is { } day ? new FoundSchedule(new Schedule.ByDate(day), start, length, date.Year is null ? 0.8 : 0.96) : null;
    }

    [GeneratedRegex(
        @"(?<!\p{L})(?:trước|chậm nhất|muộn nhất|không quá|(?<on>vào)|đến hết|(?<=^|[;,.]\s)đến|hết|hạn cuối(?: cùng)?|hạn chót|xong|hoàn thành|thời hạn(?: cuối cùng)?|định kỳ(?=,? (?:vào )?ngày ))(?:\s+(?:là|vào|trước|đến|trong|thời điểm|sáng|chiều|tối))*:?\s+(?:\d{1,2}\s*(?:giờ|h|g)\s*(?:\d{1,2}\s*(?:phút)?)?,?\s*)?(?:hết\s+)?(?:ngày\s*)?(?=\d)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"\G(?<d>\d{1,2})\s*(?:của\s+)?(?:(?:tháng\s+(?:cuối|(?<first>đầu))[^,.;]{0,12}(?<q>quý|kỳ))|(?:hằng|hàng|mỗi)\s+(?:tháng|(?<q>quý))|tháng\s+(?:sau|kế tiếp|tiếp theo|liền kề|báo cáo))",
        RegexOptions.None,
        1000
    )]
    private static partial Regex MonthDay();

    /// <summary>"Hằng tháng, trước ngày 25, …", "hằng tháng (trước ngày 25)", "Hằng tháng, Trạm Y tế cập nhật … trước ngày 05".</summary>
    [GeneratedRegex(@"(?:hằng|hàng|mỗi|báo cáo)\s+tháng(?:[\s,(]*$|(?!\p{L})[^.;]*$)", RegexOptions.None, 1000)]
    private static partial Regex Monthly();

    [GeneratedRegex(@"\G(?<d>\d{1,2})(?=\s*[,.;)\p{L}]|\s*$)(?<q>(?!))?", RegexOptions.None, 1000)]
    private static partial Regex LoneDay();

    /// <summary>"hằng năm tổng hợp …, báo cáo … trước ngày 05 tháng 11".</summary>
    [GeneratedRegex(@"(?:^|[,;]\s)(?:định kỳ\s)?(?:hằng|hàng|mỗi)\s+năm[^;.]*$", RegexOptions.None, 1000)]
    private static partial Regex EachYear();

    [GeneratedRegex(@"(?:hằng|hàng|mỗi)\s+năm|của năm(?! \d)", RegexOptions.None, 1000)]
    private static partial Regex Yearly();

    /// <summary>"báo cáo năm gửi trước ngày 05/12".</summary>
    [GeneratedRegex(@"báo cáo năm (?!\d)[^.;]{0,40}$", RegexOptions.None, 1000)]
    private static partial Regex YearReport();

    /// <summary>"ngày 10 tháng 6 và ngày 10 tháng 12 hằng năm".</summary>
    [GeneratedRegex(
        @"^\s*(?:và|,|;)\s*(?:trước\s+)?(?:ngày\s+)?\d{1,2}\s*(?:/|tháng)\s*\d{1,2}\s*(?:hằng|hàng|mỗi)\s+năm",
        RegexOptions.None,
        1000
    )]
    private static partial Regex SecondYearly();

    [GeneratedRegex(@"^\s*(?:ngày\s+)?(?=\d)", RegexOptions.None, 1000)]
    private static partial Regex BareDate();
}
