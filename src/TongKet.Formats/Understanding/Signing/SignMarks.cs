using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Lines of a signature block that say nothing of who signed: "(đã ký)", and what an electronic signature prints beside it.</summary>
internal static partial class SignMarks
{
    public static bool IsNoise(string text) => Signed().IsMatch(Folding.Fold(text)) || IsStamp(text);

    /// <summary>A line of an electronic signature's stamp (HD 05-HD/VPTW 8, NĐ 30/2020/NĐ-CP Phụ lục I: signer, organ, time).</summary>
    public static bool IsStamp(string text) => Stamp().IsMatch(text);

    [GeneratedRegex(
        @"^\W{0,3}(?:đã (?:ký|kí)|(?:ký|kí)(?: tên)?(?:, | và )?(?:ghi rõ họ(?: và)? tên|đóng dấu|họ tên)|chữ ký|ký tên|dấu|ký)(?:[ ,và]+(?:đóng dấu|ghi rõ họ tên|dấu))*\W{0,3}$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Signed();

    [GeneratedRegex(
        @"^\W{0,2}(?:(?:Được )?[Kk]ý (?:số )?bởi\b|Người ký\s*:|(?:Ngày|Thời gian|Giờ) ký\s*:|Email\s*:|Cơ quan\s*:|Chữ ký (?:số|điện tử)|Signature |Digitally signed|Signed by|Date\s*:|Reason\s*:|DN\s*:)|@\w|\d{1,2}:\d{2}:\d{2}|^\+\d{2}:\d{2}$|^\+07'00'",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Stamp();
}
