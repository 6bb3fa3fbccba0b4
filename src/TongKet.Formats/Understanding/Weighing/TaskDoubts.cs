using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Weighing;

/// <summary>What speaks against a text being work that is given to somebody.</summary>
internal static partial class TaskDoubts
{
    private const int LongestAction = 1_200;
    private const int ShortCall = 160;

    /// <summary>Doubts about the work itself; they weigh on its body and its deadline too.</summary>
    public static IEnumerable<Doubt> OfAction(Assignment task)
    {
        var folded = Folding.Fold(task.Action);
        if (!TaskVerbs.StartsAt(folded, folded, 0) && !Condition().IsMatch(folded))
        {
            yield return Doubt.Heavy("no-verb");
        }

        if (Statement().IsMatch(folded))
        {
            yield return Doubt.Light("statement");
        }

        if (ThisPaper().IsMatch(folded) || (folded.Length < ShortCall && Call().IsMatch(folded)))
        {
            yield return Doubt.Light("call-to-obey");
        }

        if (task.Action.Length > LongestAction || Parts().IsMatch(folded))
        {
            yield return Doubt.Light("many-parts");
        }
    }

    /// <summary>Doubts about the deadline: times are spoken of where none was read, or several where one was.</summary>
    public static IEnumerable<Doubt> OfTime(Assignment task)
    {
        var folded = Folding.Fold(task.Action);
        if (task.Schedule is Schedule.None && Time().IsMatch(folded))
        {
            yield return Doubt.Light("time-unread");
        }

        if (Deadline().Count(folded) > 1)
        {
            yield return Doubt.Light("several-times");
        }
    }

    [GeneratedRegex(
        @"^(?:trước|hằng|hàng|định kỳ|chậm nhất|trong|sau|ngay|khi|trường hợp|nếu|đến|từ|đối với|căn cứ|trên cơ sở|theo)\s",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Condition();

    [GeneratedRegex(@"^(?:sẽ|là|thống nhất|không|đã|được|đang|có thể|khi|nay|thành phần|lưu ý|nếu|trường hợp)\s", RegexOptions.None, 1000)]
    private static partial Regex Statement();

    [GeneratedRegex(
        @"(?:thực hiện|triển khai|quán triệt)[^.;]{0,40}(?:kế hoạch|công điện|chỉ thị|hướng dẫn|công văn|văn bản|thông báo|quyết định|nghị quyết|chương trình) này",
        RegexOptions.None,
        1000
    )]
    private static partial Regex ThisPaper();

    [GeneratedRegex(
        @"^(?:nghiêm túc|khẩn trương|quan tâm|phối hợp|kịp thời)?\s?(?:tổ chức |chỉ đạo )?(?:triển khai|thực hiện|phối hợp)(?: thực hiện)?\s?(?:,|nghiêm túc|tốt|đúng|các nội dung|$)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Call();

    [GeneratedRegex(@"[;.]\s\(?[2-9]\)\s", RegexOptions.None, 1000)]
    private static partial Regex Parts();

    [GeneratedRegex(
        @"(?:trước|chậm nhất|đến hết|hết|trong|vào|từ)\s(?:ngày|tháng|quý|năm|thời gian)\s|\d{1,2}/\d{1,2}/\d{4}|thường xuyên|(?:hằng|hàng)\s(?:năm|tháng|quý|tuần|ngày)|định kỳ|thời điểm",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Time();

    [GeneratedRegex(
        @"(?:trước|chậm nhất|muộn nhất|xong|hoàn thành)\s(?:\p{L}+\s){0,2}(?:ngày\s)?\d{1,2}(?:/\d{1,2}|\stháng)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Deadline();
}
