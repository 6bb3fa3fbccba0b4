using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding;

/// <summary>
/// The unit of a figure that is asked for in words: what is counted. One syllable where it is a word that counts ("cuộc", "hộ", "lớp"), else the noun as a
/// whole: Vietnamese nouns of office language are two syllables ("hội nghị", "đảng viên"), of which one alone means another thing.
/// </summary>
internal static partial class CountedUnit
{
    public static string Of(string name) =>
        Ratio().IsMatch(name) ? "%"
        : Money().IsMatch(name) ? "triệu đồng"
        : Counted().Match(name) is { Success: true } found ? Word(found.Groups["turns"].Success, found.Groups["noun"].Value)
        : "";

    // A turn is a person's turn, however the people are called: "lượt cán bộ, đảng viên" are "lượt người".
    private static string Word(bool turns, string noun) =>
        turns ? (People().IsMatch(noun) ? "lượt người" : "lượt") : Noun().Match(noun).Value;

    [GeneratedRegex(@"^t[ỷỉ] lệ(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 500)]
    private static partial Regex Ratio();

    [GeneratedRegex(
        @"^(?:kinh phí|(?:tổng |số |số lượng )*(?:tiền|vốn|kinh phí))(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        500
    )]
    private static partial Regex Money();

    [GeneratedRegex(
        @"^(?:tổng số|số lượng|số)\s+(?:lượng\s+)?(?<turns>lượt\s+)?(?<noun>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        500
    )]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"^(?:người|cán bộ|công chức|viên chức|đảng viên|đoàn viên|hội viên|nhân dân|quần chúng|đại biểu|học (?:sinh|viên)|thanh niên|phụ nữ|công nhân|bạn đọc|khách)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        500
    )]
    private static partial Regex People();

    // Nouns of three syllables; words that count; then two syllables, unless a verb follows the first.
    [GeneratedRegex(
        @"^(?:(?:câu lạc bộ|hợp tác xã|tổ hợp tác|(?:báo cáo|tuyên truyền|cộng tác|dư luận|cổ động|hòa giải) viên|(?:đoàn (?:viên|thể)|tổ chức|bài học|tin bài|điểm sáng|phần việc))(?!\p{L})"
            + @"|(?:cuộc|buổi|lớp|đợt|lần|ca|vụ|hộ|nhà|căn|ngôi|người|xã|phường|thôn|bản|làng|xóm|ấp|buôn|khu|cụm|tổ|đội|đoàn|nhóm|bài|tin|cây|con|tuyến|đoạn|cầu|điểm|máy|bộ|chiếc|cái|suất|phần|cuốn|tập(?! thể)|trang|giờ|ngày|tấn|tạ|km|ha|mét|trường(?! hợp)|trạm|chợ)(?!\p{L})"
            + @"|\p{L}+(?:\s(?!(?:được|bị|đã|đang|có|của|do|theo|trong|từ|tại|về|tham|dự|và|là|cho)(?!\p{L}))\p{L}+)?)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        500
    )]
    private static partial Regex Noun();
}
