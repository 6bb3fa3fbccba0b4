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
            || (Received().IsMatch(folded) && !HasDate().IsMatch(folded))
            || (!isLabelled && Trouble().IsMatch(folded))
            || (folded.Length < 500 && Request().IsMatch(folded) && !HasDate().IsMatch(folded));
    }

    /// <summary>"… các cơ quan, đơn vị nghiêm túc triển khai thực hiện Chỉ thị này": at a paper's end this orders nothing new.</summary>
    public static bool IsFarewell(string text)
    {
        var folded = Folding.Fold(text);
        return Everybody().IsMatch(folded) && (Obey().IsMatch(folded) || Bid().IsMatch(folded)) && !HasDate().IsMatch(folded);
    }

    /// <summary>"… yêu cầu các đơn vị triển khai thực hiện; có khó khăn thì phản ánh …".</summary>
    [GeneratedRegex(
        @"(?:yêu cầu|đề nghị|rất mong|kính mong|mong)\s[^.;:]{3,200}\s(?:triển khai|tổ chức|nghiêm túc|khẩn trương|phối hợp|quan tâm)[^.;:,]{0,40}\s?thực hiện\s*(?:[.;,/]|$)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Bid();

    [GeneratedRegex(@"(?<!\p{L})(?:các|thủ trưởng|người đứng đầu|quý)\s", RegexOptions.None, 1000)]
    private static partial Regex Everybody();

    [GeneratedRegex(
        @"(?:thực hiện|triển khai|quán triệt)[^.;]{0,60}(?:kế hoạch|công điện|chỉ thị|hướng dẫn|công văn|văn bản|thông báo|quyết định|nghị quyết|chương trình|kết luận|quy định|quy chế|nội dung|nhiệm vụ)(?: \p{L}+){0,2} (?:này|trên|nêu trên|nói trên)(?!\p{L})",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Obey();

    [GeneratedRegex(
        @"^trên đây là|^(?:[^.;:]{3,90}\s)?thông báo (?:để|đến|dé|đề) (?:các |quý )?[^.;:]{2,120}(?:biết|thực hiện)(?!\p{L})|^(?:mọi |các )?(?:chi tiết|thông tin|vướng mắc|nội dung)[^.:]{0,60} liên hệ|^(?:đầu mối )?liên hệ|^(?:xin )?trân trọng (?:cảm ơn|thông báo|báo cáo)|^(?:chỉ thị|kế hoạch|quyết định|hướng dẫn|quy định|quy chế|kết luận|nghị quyết) này (?:được )?(?:phổ biến|có hiệu lực|thay thế|sao gửi)|chịu trách nhiệm thi hành (?:quyết định|nghị quyết|nghị định|thông tư|quy chế|quy định) này",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Always();

    [GeneratedRegex(@"^nhận được (?:công văn|kế hoạch|chỉ thị|văn bản|công điện)", RegexOptions.None, 1000)]
    private static partial Regex Received();

    [GeneratedRegex(
        @"^(?:trong )?quá trình (?:triển khai|tổ chức|thực hiện)[^.;]{0,60}(?:khó khăn|vướng mắc|phát sinh)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Trouble();

    // "[X] yêu cầu [các cơ quan] (khẩn trương, nghiêm túc) (tổ chức, triển khai) thực hiện …": the order to obey the paper itself.
    [GeneratedRegex(
        @"(?:^|^[^.;:]{3,80}\s)(?:yêu cầu|đề nghị|rất mong|kính mong)\s+(?:các\s+)?[^.:]{3,260}?(?:nghiêm túc|khẩn trương|tổ chức|triển khai|phối hợp|tập trung|quan tâm)[^.;:]{0,40}?\s?(?:thực hiện)(?:\s+(?:nghiêm túc|nghiêm|hiệu quả|có hiệu quả|đầy đủ|tốt|đạt|kịp thời|đúng)[^.;,]{0,60}?)?(?:\s+(?:các\s+)?(?:nội dung|kế hoạch|chỉ thị|công văn|hướng dẫn|công điện|nhiệm vụ)[^.;,]{0,80})?(?:,\s*(?:bảo đảm|đảm bảo|đúng)[^.;]{0,120})?\s*[./]*(?:$|\s*(?:trường hợp|trong quá trình|quá trình))",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Request();

    [GeneratedRegex(@"\d{1,2}/\d{1,2}|tháng \d", RegexOptions.None, 1000)]
    private static partial Regex HasDate();
}
