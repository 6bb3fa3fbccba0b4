using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>Where the issuer's name ends behind "của": at the words that open the subject, or at a mark.</summary>
internal static partial class IssuerName
{
    private const int Longest = 140;

    public static int End(string text, int start, int limit)
    {
        var end = Math.Min(Math.Min(limit, text.Length), start + Longest);
        var session = Meeting().Match(text, start, end - start);
        var from = session.Success ? start + session.Length : start;
        var stop = Stop().Match(text, from, end - from);
        var at = stop.Success ? stop.Index : end;
        // "Ban Chấp hành Trung ương Đảng (khóa XII)": the term belongs to the name.
        var term = Term().Match(text, at, end - at);
        at = term.Success ? at + term.Length : at;
        // "của Bộ Chính trị, Ban Bí thư về …": two issuers.
        var second = Second().Match(text, at, end - at);
        if (second.Success)
        {
            return IsBody(second.Groups["name"].Value) ? second.Groups["name"].Index + second.Groups["name"].Length : at;
        }

        // "của Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch …": a joint paper is that of all of them.
        var joint = IsJoint(text, start) ? Joint().Match(text, at, Math.Max(0, Math.Min(limit, text.Length) - at)) : Match.Empty;
        return joint.Success && IsBody(joint.Groups["name"].Value) ? joint.Groups["name"].Index + joint.Groups["name"].Length : at;
    }

    private const int Before = 120;

    private static bool IsJoint(string text, int start) =>
        text.AsSpan(Math.Max(0, start - Before), Math.Min(start, Before)).Contains("liên tịch", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\G,\s(?<name>\p{Lu}[^;:.()]{3,140}?)\s(?:[Vv]ề|hướng dẫn|quy định|ban hành|sửa đổi)\s", RegexOptions.None, 1000)]
    private static partial Regex Joint();

    /// <summary>Begins like a body's name, or like the session of a committee that took a resolution.</summary>
    public static bool IsBody(string name)
    {
        var folded = Folding.Fold(name);
        var session = Session().Match(folded);
        return OrganHeads.LengthAt(folded, 0) > 0
            || Abbreviation().IsMatch(name)
            || (session.Success && OrganHeads.LengthAt(folded, session.Length) > 0)
            || Plenum().IsMatch(folded);
    }

    [GeneratedRegex(
        @"\s*(?:,(?!\s(?:chống|cứu nạn|chữa cháy))|[;:.()“”""\[\]]|\s(?:về|Về|V/v|v/v|ban hành|Ban hành|quy định|Quy định|phê duyệt|Phê duyệt|hướng dẫn|Hướng dẫn|thực hiện|triển khai|trên địa bàn|tại|đã|là|được|để|nhằm|gắn với|trong|thì|và\s+(?:các\s+)?(?:Nghị quyết|Kết luận|Chỉ thị|Quy định|Quyết định|Kế hoạch|Chương trình|Công văn|Thông tư|Nghị định|Pháp lệnh|Công điện|Lệnh|Luật|văn bản|Hướng dẫn|Thông báo|Đề án|Báo cáo|Tờ trình|khoản|điểm|Điều|mục|Mục|quy định|\d+)|tiếp tục|tổng kết|sơ kết|kèm theo|cùng|bảo đảm|đến|từ|phù hợp|có|nêu|theo|cho|do|tới|năm|ngày|số|tăng cường|tổ chức|sửa đổi|của các|thông qua|công bố|giao|(?<![Bb]an )chỉ đạo|yêu cầu|đề nghị|sang|như|này|nhưng|mà|khi|hoặc|đẩy mạnh|nâng cao|đối với|với|vào|bằng|thay thế|hết hiệu lực|còn|phải|sẽ|vẫn|xin|gửi|trình|và ý kiến|và kết quả)(?=\s|[,;.:)]|$))",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Stop();

    [GeneratedRegex(@"\G\s*\((?:[Kk]hóa|[Kk]hoá|nhiệm kỳ)\s[^)]{1,20}\)", RegexOptions.None, 1000)]
    private static partial Regex Term();

    [GeneratedRegex(@"\G,\s(?<name>\p{Lu}[^,;:.()]{3,50}?)\s[Vv]ề\s", RegexOptions.None, 1000)]
    private static partial Regex Second();

    [GeneratedRegex(
        @"^(?:hội nghị|kỳ họp)\s(?:lần )?thứ\s[\p{L}\d]+(?:\s(?:mười|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín))?,?\s",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Session();

    [GeneratedRegex(@"^(?:hội nghị trung ương \d|đại hội (?:đại biểu|đảng))", RegexOptions.None, 1000)]
    private static partial Regex Plenum();

    [GeneratedRegex(
        @"\G[Hh]ội nghị (?:lần )?thứ\s[\p{L}\d]+(?:\s(?:mười|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín))?,\s",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Meeting();

    [GeneratedRegex(@"^(?:TTCP|TTg|UBTVQH|TW|CP|QH)\b", RegexOptions.None, 1000)]
    private static partial Regex Abbreviation();
}
