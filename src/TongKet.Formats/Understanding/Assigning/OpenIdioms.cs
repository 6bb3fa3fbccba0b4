using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Schedules without a date: thường xuyên, khi có …, theo tiến độ …, thời điểm thích hợp.</summary>
internal static partial class OpenIdioms
{
    public static FoundSchedule? Read(string text, string folded, bool isValue)
    {
        if (OwnChoice().Match(folded) is { Success: true } own && (isValue || !folded.AsSpan(0, own.Index).Contains(';')))
        {
            return new FoundSchedule(new Schedule.OwnChoice(), own.Index, own.Length, 0.93);
        }

        var ongoing = isValue ? OngoingValue().Match(folded) : Ongoing().Match(folded);
        if (ongoing.Success)
        {
            return new FoundSchedule(new Schedule.Ongoing(), ongoing.Index, ongoing.Length, 0.94);
        }

        var trigger = isValue ? TriggerValue().Match(folded) : Trigger().Match(folded);
        if (!trigger.Success || (!isValue && IsPurpose(folded, trigger)))
        {
            return null;
        }

        var group = trigger.Groups["event"];
        var length = folded.AsSpan(group.Index, group.Length).TrimEnd(" .;,").Length;
        return new FoundSchedule(new Schedule.OnTrigger(text.Substring(group.Index, length)), group.Index, length, 0.85);
    }

    [GeneratedRegex(
        @"(?:thời điểm|thời gian)(?:,? địa điểm)? (?:thích hợp|phù hợp)|tự (?:chọn|quyết định) thời (?:gian|điểm)|(?:lựa chọn|chủ động chọn|tùy tình hình[^.;]{0,20}, quyết định) thời (?:gian|điểm)|thời gian[^.;:]{0,60} (?:tự bố trí|lựa chọn|tự quyết định|quyết định|sắp xếp)(?: cho)? phù hợp",
        RegexOptions.None,
        1000
    )]
    private static partial Regex OwnChoice();

    /// <summary>"… để phục vụ kiểm tra khi cần thiết" says what for, not when.</summary>
    private static bool IsPurpose(string folded, Match trigger) =>
        trigger.Value == "khi cần thiết" && Purpose().IsMatch(folded[..trigger.Index]);

    [GeneratedRegex(@"(?<!\p{L})(?:để|nhằm)\s[^.;]{0,120}$", RegexOptions.None, 1000)]
    private static partial Regex Purpose();

    [GeneratedRegex(
        @"\([^()]{0,40}thường xuyên[^()]{0,30}\)|(?:thực hiện|triển khai|tiến hành) (?:một cách )?thường xuyên(?:, liên tục)?(?=\s*[.;/]*$)|(?:cập nhật|rà soát)[^.;]{0,20} định kỳ trong quá trình|(?:^|[;.]\s)\s*thường xuyên|,\s(?:và\s)?thường xuyên(?:, liên tục)? (?:kiểm tra|rà soát|theo dõi|đôn đốc|cập nhật|tuyên truyền|nắm)(?!\p{L})|phối hợp[^;.]{0,160}\sthường xuyên\s(?:theo dõi|đôn đốc|kiểm tra|rà soát|nắm|cập nhật|tuyên truyền)|(?:^|[;,]\s)(?:cập nhật|duy trì|xây dựng, duy trì|theo dõi|kiểm tra|rà soát|tuyên truyền|đôn đốc)(?:, \p{L}+ \p{L}+)? thường xuyên|(?<!chi |dục |đào tạo )thường xuyên(?:, liên tục)?\s*[./;]*$|thường xuyên qua (?:nhóm|điện thoại|mạng|thư|email|zalo)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Ongoing();

    [GeneratedRegex(@"^\s*[^.;]{0,20}thường xuyên|(?:hằng|hàng) ngày|liên tục", RegexOptions.None, 1000)]
    private static partial Regex OngoingValue();

    [GeneratedRegex(
        @"\([^()]{0,40}?(?<event>(?:khi (?:có|cần|được)|sau khi|theo tiến độ|ngay khi|ngay sau khi)[^()]{0,160})\)|(?<event>khi cần thiết|(?<=(?:hoàn thành|xong|hoàn tất) )trước khi [^.;,()]{3,100}|trước khi (?:\p{L}+ ){0,2}(?:bão|lũ|mưa|mùa|khai mạc|khai giảng|diễn ra|kết thúc|bế mạc|nghỉ|tết|bước vào|vào (?:vụ|năm|bờ)|đổ bộ)[^.;,()]{0,60}|tại (?:phiên họp|kỳ họp|hội nghị|cuộc họp|buổi làm việc) (?:gần nhất|tiếp theo|kế tiếp|tới)|(?<!\p{L})theo tiến độ (?:của |triển khai |thực hiện |thi công |giải ngân )?[^.;,()]{3,80}|sau mỗi (?:đợt|kỳ|năm|quý|tháng|lần|(?:\p{L}+ ?){1,4})|trước (?:(?:hội nghị|cuộc họp|phiên họp|kỳ họp|buổi họp|đại hội|khai mạc)(?: \p{L}+){0,3} )?(?:ít nhất |tối thiểu |chậm nhất )\d{1,3} ngày|trước \d{1,3} ngày(?: làm việc)? (?:của|so với|khi|diễn ra|tổ chức|họp)[^.;,()]{2,80}|(?:trong(?: vòng| thời hạn)?|chậm nhất(?: là)?|sau) \d{1,3} (?:\(\p{L}+(?: \p{L}+)?\) )?(?:ngày|giờ|tháng)[^.;,()]{0,20} (?:kể )?từ[^.;,()]{2,80})|^(?<event>(?:ngay )?sau khi [^.;,]{3,160})|^(?:trong quá trình [^,.;]{0,60},?\s*)?(?<event>nếu (?:có |phát sinh )?(?:khó khăn|vướng mắc|phát sinh)[^,.;]{0,40})|(?<event>(?<= )(?<!trường hợp )nếu (?!có|để|phát hiện|không|cần)(?:\p{L}+ ){2}[^.;,()]{3,120})(?=\s*[.;/]*$)|^(?<event>trường hợp [^.;:]{5,200}?),|(?<!\p{L})(?<event>(?:ngay )?(?:sau khi|(?<!trong |trước |mỗi |đến |từ )khi(?! thực hiện| triển khai| tham gia| tổ chức| làm việc| xây dựng| giải quyết| lập| tiến hành)) (?:[^.;,(]|\([^)]{0,60}\)){3,160}?)(?=\s+để |[.;,]|$)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Trigger();

    [GeneratedRegex(@"(?<event>(?:khi |sau khi |theo |ngay |đột xuất|trong quá trình|căn cứ )[^.;]{2,400})", RegexOptions.None, 1000)]
    private static partial Regex TriggerValue();
}
