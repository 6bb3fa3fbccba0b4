using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>What lines of a signature block look like (HD 05-HD/VPTW II.7, NĐ 30/2020/NĐ-CP Điều 13).</summary>
internal static partial class SignLines
{
    private static readonly string[] Positions = WordList.Folded(
        """
        bí thư | phó | q. | quyền | chủ tịch | chánh | giám đốc | trưởng | thủ trưởng | tổng | bộ trưởng | thứ trưởng | cục
        trưởng | vụ trưởng | ủy viên | hiệu trưởng | viện trưởng | chỉ huy | tư lệnh | chính ủy | thủ tướng | kế toán | đội
        trưởng | chủ nhiệm | chi cục trưởng | kiểm toán trưởng | thường trực
        """
    );

    public static bool IsAuthority(string text) => Authority().IsMatch(text);

    public static bool IsCopies(string text) => Folding.Fold(text).StartsWith("nơi nhận", StringComparison.Ordinal);

    public static bool IsAlsoTo(string text) => Folding.Fold(text).StartsWith("đồng kính gửi", StringComparison.Ordinal);

    public static bool IsPosition(string text)
    {
        var folded = Folding.Fold(text);
        return Casing.IsUpper(text) && text.Length < 80 && WordList.StartsWith(Positions, folded);
    }

    public static bool IsName(string text) => Name().IsMatch(text) && !Casing.IsUpper(text);

    /// <summary>Authority, position and name on one line: "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A".</summary>
    public static (int Position, int Name)? Whole(string text)
    {
        var match = OneLine().Match(text);
        return match.Success ? (match.Groups["position"].Index, match.Groups["name"].Index) : null;
    }

    [GeneratedRegex(
        @"^(?:T/M|TM\.|K/T|KT\.|T/L|TL\.|TUQ\.|Q\.)\s*[^\p{Ll}]{2,60}?\s(?<position>(?:PHÓ|CHỦ TỊCH|BÍ THƯ|CHÁNH|THỨ TRƯỞNG|GIÁM ĐỐC|TRƯỞNG|VIỆN TRƯỞNG|CHI CỤC)\s[^\p{Ll}]{2,50}?)\s(?<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex OneLine();

    [GeneratedRegex(@"^(?:T/M|TM\s*[./]|K/T|KT\s*[./]|T/L|TL\s*[./]|TUQ\s*[./]|T/UQ|Q\s*\.)\s*\p{Lu}", RegexOptions.None, 1000)]
    private static partial Regex Authority();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}*(?:[ .]+\p{Lu}\p{Ll}*){1,5}$", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
