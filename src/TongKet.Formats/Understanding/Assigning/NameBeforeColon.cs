using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Names of parts of an office hold words that are verbs elsewhere: "Trung tâm Kiểm soát thanh toán:", "Ban Thanh thiếu nhi - Trường học Tỉnh đoàn:".</summary>
internal static partial class NameBeforeColon
{
    private const int Longest = 70;

    /// <summary>What an office is told to do in a lead-in ("Phòng Nội vụ tham mưu:"); never half of a name in small letters.</summary>
    private static readonly WordIndex Orders = new(
        """
        tham mưu | hướng dẫn | chỉ đạo | phối hợp | chủ trì | tổ chức | triển khai | xây dựng | rà soát | kiểm tra | đôn đốc | theo dõi | báo cáo | tổng hợp | thực hiện
        | tiếp tục | chuẩn bị | phân công | bố trí | tăng cường | cung cấp | đề xuất | ban hành | lập | cử | phụ trách | chịu | có | được | làm | giúp | là | gồm | tập trung
        | khẩn trương | chủ động | kịp thời | nghiêm túc | phải | cần | quan tâm | đẩy mạnh | tuyên truyền | vận động | giám sát | thẩm định | tiếp nhận | xử lý | giải quyết
        """
    );

    /// <summary>The colon at which the name ends, when the words from <paramref name="at"/> on still belong to it; else null.</summary>
    public static int? Find(string text, string folded, int start, int at)
    {
        var colon = text.IndexOf(':', at, Math.Min(Longest, text.Length - at));
        if (colon < 0 || start > 3 || colon + 2 >= text.Length || !Heads.IsMatch(text[start..at]) || Orders.LengthAt(folded, at) > 0)
        {
            return null;
        }

        return LeadIn.IsMatch(folded[at..colon]) || text.AsSpan(at, colon - at).IndexOfAny(";.(“") >= 0 ? null : colon;
    }

    /// <summary>Where the second half of the name begins behind small words and "và"; 0 when none does.</summary>
    public static int JoinedHalf(string text, int at) => Joined.Match(text, at) is { Success: true } found ? at + found.Length : 0;

    // Only the head and one or two words of the name have been seen.
    [GeneratedRegex(
        @"^(?:[Bb]an|[Tt]rung tâm|[Pp]hòng|[Tt]ổ|[Đđ]ội|[Bb]ộ phận|[Vv]ăn phòng|[Vv]ụ|[Cc]ục|[Cc]hi cục|[Vv]iện) \p{Lu}\p{L}*(?: \p{L}+){0,2} $"
    )]
    private static partial Regex Heads { get; }

    [GeneratedRegex(@"\b(?:sau|như sau|sau đây|nội dung|nhiệm vụ|cụ thể|các việc|gồm)\s*$|, (?:chủ trì|phối hợp|tham mưu|hướng dẫn)")]
    private static partial Regex LeadIn { get; }

    [GeneratedRegex(@"\G(?:\p{Ll}+ ){1,3}và (?=\p{Lu})")]
    private static partial Regex Joined { get; }
}
