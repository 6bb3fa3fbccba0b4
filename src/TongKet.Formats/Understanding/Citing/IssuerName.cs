using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>Where the issuer's name ends behind "của": at the words that open the subject, or at a mark.</summary>
internal static partial class IssuerName
{
    private const int Longest = 110;

    public static int End(string text, int start, int limit)
    {
        var end = Math.Min(Math.Min(limit, text.Length), start + Longest);
        var stop = Stop().Match(text, start, end - start);
        return stop.Success ? stop.Index : end;
    }

    [GeneratedRegex(
        @"\s*(?:[,;:.()“”""\[\]]|\s(?:về|Về|ban hành|quy định|phê duyệt|hướng dẫn|thực hiện|triển khai|trên địa bàn|tại|đã|là|được|để|nhằm|gắn với|trong|thì|và\s+(?:các\s+)?(?:Nghị quyết|Kết luận|Chỉ thị|Quy định|Quyết định|Kế hoạch|Chương trình|Công văn|Thông tư|Nghị định|Luật|văn bản|Hướng dẫn|Thông báo|\d+)|tiếp tục|tổng kết|sơ kết|kèm theo|cùng|bảo đảm|đến|từ|phù hợp|có|nêu|theo|cho|do|tới|năm|ngày|số|tăng cường|tổ chức|sửa đổi|của các)\s)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Stop();
}
