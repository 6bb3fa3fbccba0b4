using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Schedules without a date: thường xuyên, khi có …, theo tiến độ …, thời điểm thích hợp.</summary>
internal static partial class OpenIdioms
{
    public static FoundSchedule? Read(string text, string folded, bool isValue)
    {
        if (OwnChoice().Match(folded) is { Success: true } own)
        {
            return new FoundSchedule(new Schedule.OwnChoice(), own.Index, own.Length, 0.93);
        }

        var ongoing = isValue ? OngoingValue().Match(folded) : Ongoing().Match(folded);
        if (ongoing.Success)
        {
            return new FoundSchedule(new Schedule.Ongoing(), ongoing.Index, ongoing.Length, 0.94);
        }

        var trigger = isValue ? TriggerValue().Match(folded) : Trigger().Match(folded);
        if (!trigger.Success)
        {
            return null;
        }

        var group = trigger.Groups["event"];
        var length = folded.AsSpan(group.Index, group.Length).TrimEnd(" .;,").Length;
        return new FoundSchedule(new Schedule.OnTrigger(text.Substring(group.Index, length)), group.Index, length, 0.85);
    }

    [GeneratedRegex(@"thời điểm (?:thích hợp|phù hợp)", RegexOptions.None, 1000)]
    private static partial Regex OwnChoice();

    [GeneratedRegex(
        @"\([^()]{0,40}thường xuyên[^()]{0,30}\)|(?:thực hiện|triển khai|tiến hành) (?:một cách )?thường xuyên(?:, liên tục)?(?=\s*[.;/]*$)|(?:cập nhật|rà soát)[^.;]{0,20} định kỳ trong quá trình",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Ongoing();

    [GeneratedRegex(@"^\s*[^.;]{0,20}thường xuyên|(?:hằng|hàng) ngày|liên tục", RegexOptions.None, 1000)]
    private static partial Regex OngoingValue();

    [GeneratedRegex(
        @"\([^()]{0,40}?(?<event>(?:khi (?:có|cần|được)|sau khi|theo tiến độ|ngay khi|ngay sau khi)[^()]{0,160})\)|(?<event>khi cần thiết|khi có yêu cầu|theo yêu cầu của [^.;,]{3,60}|sau khi [^.;]{3,120} (?:ban hành|phê duyệt|thông qua))|^(?:trong quá trình [^,.;]{0,60},?\s*)?(?<event>nếu có (?:khó khăn|vướng mắc)[^.;]{0,14}vướng mắc)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Trigger();

    [GeneratedRegex(@"(?<event>(?:khi |sau khi |theo |ngay |đột xuất|trong quá trình|căn cứ )[^.;]{2,400})", RegexOptions.None, 1000)]
    private static partial Regex TriggerValue();
}
