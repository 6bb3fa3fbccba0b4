using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Where a task's result goes: "gửi … về X (qua Y)", "trình X", "báo cáo … với X".</summary>
internal static partial class Routing
{
    private const int LongestName = 120;

    public static (string? To, string? Via) Read(string action)
    {
        var reader = new BodyPhraseReader(action);
        var via = Via().Match(reader.Folded);
        return (To(action, reader), via.Success ? BodyAt(action, reader, via.Index + via.Length) : null);
    }

    private static string? To(string action, BodyPhraseReader reader)
    {
        for (var match = Goal().Match(reader.Folded); match.Success; match = Goal().Match(reader.Folded, match.Index + 1))
        {
            if (BodyAt(action, reader, match.Index + match.Length) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    private static string? BodyAt(string action, BodyPhraseReader reader, int at)
    {
        var isLevel = reader.Folded.AsSpan(Math.Min(at, action.Length)).StartsWith("cấp ", StringComparison.Ordinal);
        var phrase = reader.ReadAt(at);
        if (at >= action.Length || (phrase is null && !isLevel))
        {
            return null;
        }

        var limit = Math.Min(phrase?.End ?? action.Length, at + LongestName);
        var stop = Stop().Match(reader.Folded, at, limit - at);
        var name = action[at..(stop.Success ? stop.Index : limit)].Trim(' ', ',', '.', ';', ':', '/');
        return name.Length is > 1 and < LongestName ? name : null;
    }

    [GeneratedRegex(
        @"(?<!\p{L})(?:(?:gửi|nộp|phản ánh|báo cáo|kết quả|chuyển)(?!\p{L})[^.;()]{0,160}?\s(?:về|đến|cho|tới|với|lên)\s+(?:cơ quan )?|trình(?! độ)\s+|báo cáo\s+|(?:gửi|nộp|chuyển)\s+)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Goal();

    [GeneratedRegex(@"(?:\(|\s)(?:thông )?qua\s+", RegexOptions.None, 1000)]
    private static partial Regex Via();

    [GeneratedRegex(
        @"\s*[(),.;:]|\s+(?:trước|để|theo|xem xét|cho ý kiến|ban hành|phê duyệt|kết quả|tình hình|chậm nhất|quyết định|tổng hợp|về|trong|định kỳ|qua|và gửi|phương án|khi|ngay|hằng|hàng|thông qua|cùng|đúng|kịp thời|những|và các đơn vị)(?!\p{L})",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Stop();
}
