using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>The paper that a task makes: the object of "xây dựng", "ban hành", "trình", when it is a report, a plan, a list.</summary>
internal static partial class ProductFinder
{
    private const int Longest = 160;

    public static string? Find(string action)
    {
        var match = Product().Match(Folding.Fold(action));
        var name = match.Groups["what"];
        return match.Success && name.Length <= Longest ? action.Substring(name.Index, name.Length).TrimEnd(' ', ',', '.', ';') : null;
    }

    [GeneratedRegex(
        @"(?<!\p{L})(?:xây dựng|ban hành|lập|hoàn thiện|dự thảo|soạn thảo|nộp|gửi|trình|viết|biên soạn)\s+(?:và ban hành\s+|dự thảo\s+)?(?:\p{L}+ (?:tỉnh|xã|phường) )?(?<what>(?:các )?(?:báo cáo|kế hoạch|chương trình|đề án|phương án|tờ trình|quyết định|nghị quyết|chỉ thị|danh sách|danh mục|biểu|hồ sơ|văn bản|hướng dẫn|quy chế|quy định|dự toán|tài liệu|kịch bản|bộ tiêu chí)(?!\p{L})(?:(?!\s+(?:gửi|(?<!chương )trình|nộp|báo cáo|trước|trong tháng|trong quý|chậm nhất|và gửi|để|về (?:ban|văn phòng|sở|ủy ban|ubnd|thường trực|phòng|đảng ủy)))[^,.;:()]){0,160})",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Product();
}
