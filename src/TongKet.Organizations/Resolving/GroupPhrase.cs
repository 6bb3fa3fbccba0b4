using System.Text.RegularExpressions;

namespace TongKet.Organizations.Resolving;

/// <summary>A printed group in its parts: what is addressed, and whether it says "trực thuộc".</summary>
/// <param name="Core">Without "các" and without the tail.</param>
/// <param name="Direct">Says "trực thuộc".</param>
/// <param name="IsPlural">Begins with "các", "tất cả", "toàn thể" or holds a plural inside.</param>
internal sealed partial record GroupPhrase(string Core, bool Direct, bool IsPlural)
{
    public static GroupPhrase Of(string folded, TerritoryWords place)
    {
        var text = Plural.Replace(folded, "");
        var plural = text.Length < folded.Length || folded.Contains(" các ", StringComparison.Ordinal);
        var direct = false;
        // Tails come one behind another: "trực thuộc tỉnh ủy trên địa bàn tỉnh".
        for (var again = true; again; )
        {
            var before = text;
            text = DropEnd(text, place.Proper);
            if (Tail.Match(text) is { Success: true } tail && tail.Index > 0)
            {
                direct |= tail.Value.Contains("trực thuộc", StringComparison.Ordinal);
                text = text[..tail.Index];
            }

            again = text != before;
        }

        return new GroupPhrase(
            text.Trim(' ', ','),
            direct,
            plural || direct || ManyPlaces.IsMatch(text) || text.StartsWith("sở, ", StringComparison.Ordinal)
        );
    }

    private static string DropEnd(string text, string end) =>
        end.Length > 0 && text.EndsWith(" " + end, StringComparison.Ordinal) ? text[..^(end.Length + 1)] : text;

    [GeneratedRegex(
        @"^(?:(?:kính gửi|gửi|thường trực|lãnh đạo|thủ trưởng|ban thường vụ|tất cả|toàn thể|toàn bộ|các)\s+)*(?:tất cả|toàn thể|toàn bộ|các)\s+|^(?:thường trực|ban thường vụ|thủ trưởng|lãnh đạo)\s+(?=đảng ủy|ủy ban|hội đồng)"
    )]
    private static partial Regex Plural { get; }

    [GeneratedRegex(
        @",? (?:(?:trực thuộc|thuộc|của|trong|toàn|trên địa bàn|ở|có|cấp|đang hoạt động trên địa bàn|từ tỉnh đến cơ sở|liên quan|khác)(?: (?:tỉnh ủy|thành ủy|thị ủy|huyện ủy|đảng ủy|ủy ban nhân dân (?:tỉnh|thành phố)|ủy ban nhân dân|tỉnh|thành phố|thị xã|huyện|trung ương|liên quan|toàn tỉnh|địa phương))?|tỉnh ủy|thành ủy|thị ủy|huyện ủy|tỉnh|thành phố|thị xã|huyện)$"
    )]
    private static partial Regex Tail { get; }

    [GeneratedRegex(
        @"(?:xã|phường|đặc khu|thị trấn)(?:,| và) (?:xã|phường|đặc khu|thị trấn)|cấp xã|(?:đảng ủy|đảng bộ|cấp ủy)(?:,| và) chi bộ"
    )]
    private static partial Regex ManyPlaces { get; }
}
