using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>The paper's own closing lines ("Trên đây là …", "Đề nghị các cơ quan triển khai thực hiện") are no tasks.</summary>
internal static partial class ClosingLines
{
    public static bool IsClosing(string text, bool isLabelled)
    {
        var folded = Folding.Fold(text);
        return Always().IsMatch(folded)
            || (!isLabelled && Trouble().IsMatch(folded))
            || (folded.Length < 500 && Request().IsMatch(folded) && !HasDate().IsMatch(folded));
    }

    [GeneratedRegex(
        @"^trên đây là|^(?:[^.;:]{3,90}\s)?thông báo (?:để|đến|dé|đề) (?:các |quý )?[^.;:]{2,120}(?:biết|thực hiện)(?!\p{L})|^nhận được (?:công văn|kế hoạch|chỉ thị|văn bản|công điện)|^(?:chỉ thị|kế hoạch|quyết định|hướng dẫn|quy định|quy chế|kết luận|nghị quyết) này (?:được )?(?:phổ biến|có hiệu lực|thay thế|sao gửi)|chịu trách nhiệm thi hành quyết định này",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Always();

    [GeneratedRegex(
        @"^(?:trong )?quá trình (?:triển khai|tổ chức|thực hiện)[^.;]{0,60}(?:khó khăn|vướng mắc|phát sinh)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Trouble();

    // "[X] yêu cầu [các cơ quan] (khẩn trương, nghiêm túc) (tổ chức, triển khai) thực hiện …": the order to obey the paper itself.
    [GeneratedRegex(
        @"(?:^|^[^.;:]{3,80}\s)(?:yêu cầu|đề nghị)\s+(?:các\s+)?[^.:]{3,260}?(?:nghiêm túc|khẩn trương|tổ chức|triển khai|phối hợp|tập trung|quan tâm)[^.;:]{0,40}?\s?(?:thực hiện)(?:\s+(?:nghiêm túc|nghiêm|hiệu quả|có hiệu quả|đầy đủ|tốt|đạt|kịp thời|đúng)[^.;,]{0,60}?)?(?:\s+(?:các\s+)?(?:nội dung|kế hoạch|chỉ thị|công văn|hướng dẫn|công điện|nhiệm vụ)[^.;,]{0,80})?(?:,\s*(?:bảo đảm|đảm bảo|đúng)[^.;]{0,120})?\s*[./]*(?:$|\s*(?:trường hợp|trong quá trình|quá trình))",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Request();

    [GeneratedRegex(@"\d{1,2}/\d{1,2}|tháng \d", RegexOptions.None, 1000)]
    private static partial Regex HasDate();
}
