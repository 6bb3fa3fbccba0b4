using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Which column of a table of tasks says what, who leads, who supports, when, and what comes out.</summary>
internal sealed partial record TaskColumns(int Task, int Lead, int Support, int Time, int Product, int Ordinal, int Detail)
{
    private const int LongestHead = 80;

    /// <summary>The columns of a head, or null when it names no task and no leading body.</summary>
    public static TaskColumns? Of(IReadOnlyDictionary<int, string> head)
    {
        var left = head.Where(h => h.Value.Length is > 0 and < LongestHead).OrderBy(h => h.Key).ToList();
        var ordinal = Take(left, OrdinalHead());
        var time = Take(left, TimeHead());
        var support = Take(left, SupportHead());
        var lead = Take(left, LeadHead());
        var product = Take(left, ProductHead());
        var task = Take(left, TaskHead());
        var detail = task >= 0 && !head[task].StartsWith("nhóm", StringComparison.Ordinal) ? Take(left, DetailHead()) : -1;
        return task >= 0 && lead >= 0 ? new TaskColumns(task, lead, support, time, product, ordinal, detail) : null;
    }

    /// <summary>The head over its rows: "Đơn vị thực hiện" above "Chủ trì" and "Phối hợp" is read with each of them.</summary>
    public static IReadOnlyDictionary<int, string> Head(IEnumerable<IReadOnlyDictionary<int, MappedText>> rows)
    {
        var head = new Dictionary<int, string>();
        foreach (var (column, cell) in rows.SelectMany(r => r))
        {
            var said = Folding.Fold(cell.Text);
            var above = head.GetValueOrDefault(column, "");
            head[column] =
                above.Length == 0 || above == said ? said
                : said.Length == 0 ? above
                : $"{said} {above}";
        }

        return head;
    }

    private static int Take(List<KeyValuePair<int, string>> left, Regex pattern)
    {
        var at = left.FindIndex(h => pattern.IsMatch(h.Value));
        if (at < 0)
        {
            return -1;
        }

        var column = left[at].Key;
        left.RemoveAt(at);
        return column;
    }

    [GeneratedRegex(@"^(?:s?tt|số tt|số thứ tự)$", RegexOptions.None, 1000)]
    private static partial Regex OrdinalHead();

    [GeneratedRegex(
        @"^(?:dự kiến )?(?:thời gian|thời hạn|thời điểm|tiến độ|hoàn thành|hạn hoàn thành|hạn)|hoàn thành$|^quý thực hiện",
        RegexOptions.None,
        1000
    )]
    private static partial Regex TimeHead();

    [GeneratedRegex(@"^(?:(?!chủ trì).)*phối hợp", RegexOptions.None, 1000)]
    private static partial Regex SupportHead();

    [GeneratedRegex(
        @"chủ trì|(?:cơ quan|đơn vị|người|bộ phận|cá nhân|địa phương|lực lượng)[^.]{0,20}(?:thực hiện|phụ trách|đầu mối|tham mưu|chịu trách nhiệm|được giao)|đầu mối|phân công|trách nhiệm|phụ trách|^(?:cơ quan, )?đơn vị$|^cơ quan(?:, đơn vị)?$|người thực hiện",
        RegexOptions.None,
        1000
    )]
    private static partial Regex LeadHead();

    [GeneratedRegex(@"^(?:nội dung|mô tả|chi tiết|yêu cầu|cách thức)", RegexOptions.None, 1000)]
    private static partial Regex DetailHead();

    [GeneratedRegex(@"sản phẩm|đầu ra|kết quả", RegexOptions.None, 1000)]
    private static partial Regex ProductHead();

    [GeneratedRegex(
        @"nhiệm vụ|nội dung|công việc|hoạt động|đầu việc|việc cần|^(?:tên )?(?:đề án|văn bản|chương trình|dự án|dự thảo|báo cáo|luật|chuyên đề)|giải pháp",
        RegexOptions.None,
        1000
    )]
    private static partial Regex TaskHead();
}
