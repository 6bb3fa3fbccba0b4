using System.Text.RegularExpressions;

namespace TongKet.Formats.Forms.Making;

/// <summary>"Biểu số 01/TK: Kết quả học tập" cut into code and title.</summary>
internal static partial class FormTitle
{
    public static (string Code, string Title) Of(string text)
    {
        var match = Numbered().Match(text.Trim());
        var title = (match.Success ? match.Groups["title"].Value : text).Trim(' ', ':', '.', '-', '–');
        return (match.Success ? match.Groups["code"].Value.TrimEnd('.') : "", title.Length > 0 ? title : "Biểu thống kê");
    }

    [GeneratedRegex(
        @"^(phụ lục|mẫu|biểu)(\s+(mẫu|số|biểu))*\s*(?<code>[0-9IVX]+[A-Za-z0-9./-]{0,12})\b[\s:.–-]*(?<title>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Numbered();
}
