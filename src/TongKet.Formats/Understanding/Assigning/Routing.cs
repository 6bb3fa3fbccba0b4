using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Where a task's result goes: "gửi … về X (qua Y)", "trình X", "báo cáo … với X".</summary>
internal static partial class Routing
{
    private const int LongestName = 120;

    public static (string? To, string? Via) Read(string action)
    {
        var folded = Folding.Fold(action);
        var via = Via().Match(folded);
        return (To(action, folded), via.Success ? BodyAt(action, folded, via.Index + via.Length) : null);
    }

    private static string? To(string action, string folded)
    {
        foreach (Match match in Goal().Matches(folded))
        {
            if (BodyAt(action, folded, match.Index + match.Length) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    private static string? BodyAt(string action, string folded, int at)
    {
        if (
            at >= action.Length
            || (OrganHeads.LengthAt(folded, at) == 0 && !folded.AsSpan(at).StartsWith("cấp ", StringComparison.Ordinal))
        )
        {
            return null;
        }

        var stop = Stop().Match(folded, at, Math.Min(LongestName, folded.Length - at));
        var end = stop.Success ? stop.Index : Math.Min(action.Length, at + LongestName);
        var name = action[at..end].Trim();
        return name.Length is > 1 and < LongestName ? name : null;
    }

    [GeneratedRegex(
        @"(?:gửi|nộp|phản ánh|báo cáo|kết quả)[^.;()]{0,160}?\s(?:về|đến|cho|tới|với)\s+|(?<!\p{L})trình\s+|báo cáo\s+",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Goal();

    [GeneratedRegex(@"(?:\(|\s)(?:thông )?qua\s+", RegexOptions.None, 1000)]
    private static partial Regex Via();

    [GeneratedRegex(
        @"\s*[(),.;:]|\s+(?:trước|để|theo|xem xét|cho ý kiến|ban hành|phê duyệt|kết quả|tình hình|chậm nhất|quyết định|tổng hợp|về|trong|định kỳ|qua|và gửi|phương án|khi|hằng|hàng|thông qua|cùng|đúng|kịp thời|những)\s",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Stop();
}
