using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>What lines of a signature block look like (HD 05-HD/VPTW II.7, NĐ 30/2020/NĐ-CP Điều 13).</summary>
internal static partial class SignLines
{
    private const int LongestPosition = 100;

    private static readonly string[] Positions = WordList.Folded(
        """
        bí thư | phó | quyền | chủ tịch | chánh | giám đốc | trưởng | thủ trưởng | tổng | bộ trưởng | thứ trưởng | cục
        trưởng | vụ trưởng | ủy viên | hiệu trưởng | viện trưởng | chỉ huy | tư lệnh | chính ủy | chính trị viên | thủ tướng |
        kế toán | đội trưởng | chủ nhiệm | chi cục trưởng | kiểm toán trưởng | thường trực | tổ trưởng | tổ phó | đội phó | phân hội trưởng | chi hội trưởng | trạm trưởng | hạt trưởng |
        đồn trưởng | thôn trưởng | thống đốc | tổng biên tập | chủ trì | chủ tọa | thư ký | người ghi biên bản | đại diện | trợ lý
        """
    );

    private static readonly string[] BarePositions = [.. Positions.Select(Bare.Of)];

    public static bool IsAuthority(string text) => Authority().IsMatch(text) || (BareAuthority().IsMatch(text) && Casing.IsUpper(text));

    /// <summary>"KT. CHỦ TỊCH" with nothing else, longer than any code that a list of copies may hold.</summary>
    public static bool IsWholeAuthority(string text) => text.Length > 8 && Casing.IsUpper(text) && IsAuthority(text);

    public static bool IsCopies(string text) => Copies().IsMatch(Bare.Of(text));

    public static bool IsAlsoTo(string text) =>
        Folding.Fold(text).TrimStart('-', ' ').StartsWith("đồng kính gửi", StringComparison.Ordinal);

    public static bool IsPosition(string text)
    {
        var folded = Folding.Fold(text);
        return Casing.IsUpper(text)
            && text.Length < LongestPosition
            && (
                folded.StartsWith("q.", StringComparison.Ordinal)
                || folded.StartsWith("p. ", StringComparison.Ordinal)
                || WordList.StartsWith(Positions, folded)
                || (Bare.HasNoMarks(text) && WordList.StartsWith(BarePositions, folded))
            );
    }

    /// <summary>The line between two posts held by one person.</summary>
    public static bool IsAlso(string text) => Folding.Fold(text).Trim('-', '–', ' ') is "kiêm";

    /// <summary>Authority, position and name on one line: "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A".</summary>
    public static (int Position, int Name)? Whole(string text)
    {
        var match = OneLine().Match(text);
        return match.Success ? (match.Groups["position"].Index, match.Groups["name"].Index) : null;
    }

    /// <summary>Authority and position on one line, without the name: where the position begins.</summary>
    public static int? PositionInside(string text)
    {
        var match = Casing.IsUpper(text) ? TwoOffices().Match(text) : Match.Empty;
        return match.Success ? match.Groups["position"].Index : null;
    }

    /// <summary>"CHỦ TỊCH     Trần Văn Biển": where the name begins behind a position on the same line.</summary>
    public static int? NameInside(string text)
    {
        var match = PositionWithName().Match(text);
        return match.Success && IsPosition(match.Groups["position"].Value) ? match.Groups["name"].Index : null;
    }

    [GeneratedRegex(@"^(?<position>[^\p{Ll}]{4,60}?)\s+(?<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4})$", RegexOptions.None, 1000)]
    private static partial Regex PositionWithName();

    // A deputy signs for the head (KT.), somebody else by order (TL., TUQ.), the head for the body (TM.).
    [GeneratedRegex(
        @"^(?:K/T|KT\s?\.?)[^\p{Ll}]{3,60}?\s(?<position>(?:PHÓ|THỨ TRƯỞNG)\s?[^\p{Ll}]*)$|^(?:T/L|TL\s?\.?|TUQ\s?\.?)\s*(?:BỘ TRƯỞNG|CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|(?:TỔNG )?CỤC TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG BAN|BAN THƯỜNG VỤ)\s(?<position>(?:PHÓ|CHÁNH|VỤ TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG|GIÁM ĐỐC)\s?[^\p{Ll}]*)$|^(?:T/M|TM\s?\.?)[^\p{Ll}]{6,80}?(?<!PHÓ|QUYỀN|KT\.|K/T|ĐOÀN|BAN|P\.)\s(?<position>(?:PHÓ |P\. ?)?(?:CHỦ TỊCH|BÍ THƯ|TRƯỞNG BAN)(?:\s[^\p{Ll}]*)?)$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex TwoOffices();

    [GeneratedRegex(
        @"^(?:T/M|TM\.|K/T|KT\.|T/L|TL\.|TUQ\.)\s*[^\p{Ll}]{2,90}?(?<!KT\.|K/T|TL\.|T/L|ĐOÀN|BAN|TỔNG|PHÓ|QUYỀN)\s(?<position>(?:PHÓ|CHỦ TỊCH|BÍ THƯ|CHÁNH|THỨ TRƯỞNG|GIÁM ĐỐC|TRƯỞNG|VIỆN TRƯỞNG|CHI CỤC|VỤ TRƯỞNG|CỤC TRƯỞNG|CHỦ NHIỆM)(?:\s[^\p{Ll}]{2,50}?)?)\s(?<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex OneLine();

    [GeneratedRegex(
        @"^(?:T\s?/\s?M|T\.?M\s*[./]|K\s?/\s?T|K\.?T\s*[./]|T\s?/\s?L|T\.?L\s*[./]|T\.?UQ\s*[./]|T/UQ)\s*\p{Lu}",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Authority();

    // The mark without its point or stroke: "TM ỦY BAN NHÂN DÂN"; "TT" and "TP" are other words.
    [GeneratedRegex(@"^(?:TM|KT|TL|TUQ)\s+\p{Lu}{2}|^(?:THAY MẶT|THỪA LỆNH|THỪA ỦY QUYỀN|KÝ THAY)\s", RegexOptions.None, 1000)]
    private static partial Regex BareAuthority();

    // A table's heading "Nơi nhận báo cáo" is none.
    [GeneratedRegex(@"^\W{0,3}noi (?:nhan|gui)\s*(?:[:.;(]|-|$)", RegexOptions.None, 1000)]
    private static partial Regex Copies();
}
