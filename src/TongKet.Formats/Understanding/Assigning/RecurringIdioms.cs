using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"hằng quý", "định kỳ 6 tháng"; "hằng năm" that only describes a budget or a plan gives no schedule.</summary>
internal static partial class RecurringIdioms
{
    private const int Near = 32;

    public static FoundSchedule? Read(string folded, bool isValue)
    {
        foreach (Match match in Every().Matches(folded))
        {
            var before = folded[Math.Max(0, match.Index - Near)..match.Index];
            if (
                !isValue
                && (
                    Describes().IsMatch(before)
                    || !Acts().IsMatch(folded[Math.Max(0, match.Index - 160)..Math.Min(folded.Length, match.Index + match.Length + 60)])
                )
            )
            {
                continue;
            }

            return new FoundSchedule(new Schedule.Recurring(Unit(match), null), match.Index, match.Length, isValue ? 0.92 : 0.8);
        }

        return null;
    }

    private static string Unit(Match match) =>
        match.Groups["half"].Success
            ? "halfYear"
            : match.Groups["unit"].Value switch
            {
                "quý" => "quarter",
                "tháng" => "month",
                "tuần" => "week",
                _ => "year",
            };

    [GeneratedRegex(
        @"(?<!\p{L})(?:(?:hằng|hàng|mỗi)\s+(?<unit>năm|quý|tháng|tuần)|định kỳ\s+(?:(?<half>6|06|sáu)\s+tháng|(?<unit>quý|tháng|tuần|năm)(?!\p{L}))|(?<half>6|06) tháng(?:/| một )lần)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Every();

    [GeneratedRegex(
        @"(?:ngân sách|dự toán|kinh phí|kế hoạch|chương trình|công tác|chi thường xuyên|nhà nước|nhiệm vụ|chuyên đề|đánh giá|phấn đấu|chỉ tiêu|mục tiêu|định mức|dự toán chi)\s*(?:nhà nước\s*)?$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Describes();

    [GeneratedRegex(
        @"báo cáo|định kỳ|sơ kết|tổng kết|tổ chức|kiểm tra|rà soát|đánh giá|cập nhật|tổng hợp|thống kê",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Acts();
}
