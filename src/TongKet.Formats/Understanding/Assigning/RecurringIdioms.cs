using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"hằng quý", "định kỳ 6 tháng", "01 lần/năm"; "hằng năm" that only describes a budget or a plan gives no schedule.</summary>
internal static partial class RecurringIdioms
{
    private const int Near = 32;

    public static FoundSchedule? Read(string folded, bool isValue)
    {
        foreach (Match match in Every().Matches(folded))
        {
            var before = folded[Math.Max(0, match.Index - Near)..match.Index];
            var isDescription =
                !isValue
                && !IsCounted(folded, match.Index + match.Length)
                && (
                    Describes().IsMatch(before)
                    || !(IsApart(folded, match.Index, match.Index + match.Length) || Acts().IsMatch(Around(folded, match)))
                );
            if (!isDescription)
            {
                return new FoundSchedule(new Schedule.Recurring(Unit(match), null), match.Index, match.Length, isValue ? 0.92 : 0.8);
            }
        }

        return null;
    }

    /// <summary>"Hằng tháng, …", "… hằng tháng.": the words stand for themselves.</summary>
    private static bool IsApart(string folded, int start, int end) =>
        folded.AsSpan(0, start).TrimEnd() is [] or [.., ';' or ',']
        || folded.AsSpan(end).Trim(" .;/)").IsEmpty
        || folded[end] is ';' or ',';

    /// <summary>"mỗi quý một lần" can only say when.</summary>
    private static bool IsCounted(string folded, int end) => Times.Any(t => folded.AsSpan(end).StartsWith(t));

    private static readonly string[] Times =
    [
        .. WordList
            .Folded(
                "một lần | 01 lần | 1 lần | ít nhất | một lớp | 01 lớp | một đợt | 01 đợt | một kỳ | một buổi | 01 buổi | một cuộc | 01 cuộc"
            )
            .Select(t => " " + t),
    ];

    private static string Around(string folded, Match match) =>
        folded[Math.Max(0, match.Index - 160)..Math.Min(folded.Length, match.Index + match.Length + 60)];

    private static string Unit(Match match) =>
        match.Groups["half"].Success ? "halfYear"
        : match.Groups["three"].Success ? "quarter"
        : match.Groups["unit"].Value switch
        {
            "quý" => "quarter",
            "tháng" => "month",
            "tuần" => "week",
            _ => "year",
        };

    [GeneratedRegex(
        @"(?<!\p{L})(?:(?:hằng|hàng|mỗi)\s+(?<unit>năm|quý|tháng|tuần)(?!\p{L})|định kỳ\s+(?:(?:0?1|một)\s+)?(?:(?<half>6|06|sáu)\s+tháng|(?<three>3|03|ba)\s+tháng|(?<unit>quý|tháng|tuần|năm)(?!\p{L}|\s+(?:\d|[iv]+(?!\p{L}))))|(?<half>6|06|sáu) tháng\s?(?:/|một )\s?(?:0?1 )?lần|(?<three>3|03|ba) tháng\s?(?:/|một )\s?(?:0?1 )?lần|(?:mỗi|một) (?<unit>năm|quý|tháng|tuần) (?:ít nhất )?(?:\d{1,3}|một|hai|ba|bốn) (?:lần|lớp|đợt|kỳ|buổi|cuộc)|(?<=(?:gửi |^)báo cáo )(?<unit>tuần|tháng|quý)(?=\s*[.,;(/]|\s+(?:vào|về|gửi|trước|chậm)|$)|(?<=báo cáo )(?<unit>tuần|tháng|quý)(?=,? (?:vào|trước|chậm))|cuối (?:mỗi |từng )?(?<half>học kỳ)(?: (?:1|i)(?! ?[/\d]))?|(?:0?1|một|2|02|hai) lần\s?(?:/|trong |một |mỗi )\s?(?<unit>năm|quý|tháng|tuần)|tuần (?:đầu|cuối)(?: tiên| của| cùng của)? (?<unit>tháng|quý)(?! \d))",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Every();

    [GeneratedRegex(
        @"(?:ngân sách|dự toán|kinh phí|kế hoạch|chương trình|chi thường xuyên|nhà nước|nhiệm vụ|chuyên đề|phấn đấu|chỉ tiêu|mục tiêu|định mức|tỷ lệ|bình quân|hoạt động|công tác|đánh giá)(?:\s+(?:nhà nước|công tác|hoạt động|kiểm tra|chi|tỉnh|xã|địa phương|được giao))?\s*$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Describes();

    [GeneratedRegex(
        @"báo cáo|định kỳ|sơ kết|tổng kết|tổ chức|kiểm tra|rà soát|đánh giá|cập nhật|tổng hợp|thống kê|giao ban|họp|đối chiếu|công khai|thông báo|cung cấp|tuyên dương|biểu dương|khen|bình xét|bình chọn|tập huấn|đối thoại|gửi (?:số liệu|báo cáo|danh sách|kết quả)|chuyên mục|phát sóng|đăng tải",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Acts();
}
