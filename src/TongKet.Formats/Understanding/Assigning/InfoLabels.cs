using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"Thời gian: …", "Thành phần: …": facts about a meeting, not tasks, whoever they name.</summary>
internal static partial class InfoLabels
{
    private const int Longest = 80;

    public static bool Starts(string text) => Label().IsMatch(Folding.Fold(text[..Math.Min(text.Length, Longest)]));

    /// <summary>"Thành phần dự hội nghị gồm …": such a fact told as a sentence.</summary>
    public static bool StartsNoun(string text) => Noun().IsMatch(Folding.Fold(text[..Math.Min(text.Length, Longest)]));

    /// <summary>"Thời gian: 14 giờ ngày …" tells of a meeting; "Thời gian thực hiện: …" of the tasks above.</summary>
    public static bool IsMeeting(string text) => Starts(text) && !Done().IsMatch(Folding.Fold(text[..Math.Min(text.Length, Longest)]));

    [GeneratedRegex(
        @"^(?:thời gian|thời hạn|tiến độ|kinh phí|nguồn kinh phí)[^:]{0,20}(?:thực hiện|hoàn thành|hoàn tất|triển khai|gửi|nộp|báo cáo)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Done();

    [GeneratedRegex(
        @"^(?:dự kiến )?(?:thời gian|địa điểm|thành phần|số lượng|đối tượng|chủ trì|khách mời|đại biểu|trang phục|hình thức|điểm cầu|báo cáo viên|giảng viên|kinh phí|nguồn kinh phí|phạm vi|phương tiện|số điện thoại|thư điện tử|email|người liên hệ|ví dụ)(?:[^:.;,]{0,40})?:|^(?:nội dung báo cáo|báo cáo) theo (?:đề cương|mẫu)(?!\p{L})|^số liệu (?:báo cáo |được )?(?:tính|lấy) (?:từ|đến)(?!\p{L})",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:thành phần|số lượng|thời gian|địa điểm|đại biểu|người dùng|số điện thoại)(?!\p{L})", RegexOptions.None, 1000)]
    private static partial Regex Noun();
}
