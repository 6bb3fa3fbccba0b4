using System.Text.RegularExpressions;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Keeps together, in titles and names, what reads badly when a line breaks in it: "05 năm", "số 17-CT/TU", the name of a commune.</summary>
internal static partial class Unbroken
{
    private const char NoBreak = '\u00A0';

    public static string Of(string text)
    {
        text = NumberAndUnit.Replace(text, match => match.Value.Replace(' ', NoBreak));
        return PlaceName.Replace(text, match => match.Groups["unit"].Value + " " + match.Groups["name"].Value.Replace(' ', NoBreak));
    }

    [GeneratedRegex(
        @"\b(?:số|ngày) \d\S*|\b\d+ (?:năm|tháng|ngày)\b|\b(?:Điều|Chỉ thị|Nghị quyết|Kết luận) \d\S*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NumberAndUnit { get; }

    [GeneratedRegex(
        @"\b(?<unit>xã|phường|đặc khu|thị trấn|tỉnh|thành phố|huyện|quận) (?<name>\p{Lu}\S*(?: \p{Lu}\S*){1,3})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PlaceName { get; }
}
