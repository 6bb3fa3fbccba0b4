using System.Text.RegularExpressions;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>The paper speaks of an outline, annex or form sent along, and nothing stands behind its signature.</summary>
internal static partial class MissingAnnex
{
    private const int LeastAnnex = 60;

    public static IEnumerable<Finding> In(FindingFrame frame)
    {
        var isSigned = frame.Closing.Signatures.Count > 0;
        var behind = frame.Passages.Skip(frame.Closing.Annex).Sum(p => p.Value.Length);
        if (!isSigned || behind >= LeastAnnex)
        {
            yield break;
        }

        foreach (var passage in frame.Body.Passages)
        {
            if (SentAlong().Match(passage.Value) is { Success: true } match)
            {
                yield return new Finding(
                    "annex.missing",
                    $"Văn bản nhắc đến tài liệu kèm theo (“{match.Value.Trim('(', ')', ' ')}”) nhưng tệp không có phần nào sau chữ ký.",
                    passage.Text.Span(match.Index, match.Length),
                    FindingSeverity.Hint,
                    "Nếu tài liệu nằm ở tệp khác, hãy đọc cùng văn bản này."
                );
                yield break;
            }
        }
    }

    [GeneratedRegex(
        @"\((?:có\s|theo\s|chi tiết\s)?[^()]{0,60}(?:đề cương|phụ lục|biểu|mẫu|danh sách|bảng)[^()]{0,60}(?:kèm theo|gửi kèm|đính kèm)[^()]{0,30}\)|theo\s(?:mẫu|đề cương|phụ lục|biểu mẫu)[^,.;()]{0,30}\s(?:kèm theo|gửi kèm|đính kèm)(?!\s(?:Quyết|Nghị|Thông|Kế|Hướng|Công văn số|Văn bản số))",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex SentAlong();
}
