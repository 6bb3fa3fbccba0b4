using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"Thời gian: …", "Thành phần: …": facts about a meeting, not tasks, whoever they name.</summary>
internal static partial class InfoLabels
{
    public static bool Starts(string text) => Label().IsMatch(Folding.Fold(text[..Math.Min(text.Length, 80)]));

    [GeneratedRegex(
        @"^(?:dự kiến )?(?:thời gian|địa điểm|thành phần|số lượng|đối tượng|chủ trì|khách mời|đại biểu|trang phục|hình thức|điểm cầu|báo cáo viên|giảng viên|kinh phí|nguồn kinh phí|phạm vi|phương tiện|số điện thoại|thư điện tử|email|người liên hệ|ví dụ)(?:[^:.;,]{0,40})?:",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Label();
}
