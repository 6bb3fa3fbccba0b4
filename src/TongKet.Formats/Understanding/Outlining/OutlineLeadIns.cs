using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Assigning;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Outlining;

/// <summary>Lead-ins of an outline inside a letter: "… báo cáo theo đề cương sau:", "… báo cáo những nội dung sau:".</summary>
internal static partial class OutlineLeadIns
{
    private const int MostItems = 200;

    /// <summary>Whether the passage opens an outline with the marked lines below it, down to a place.</summary>
    public static bool Opens(IReadOnlyList<Passage> passages, int i, int end)
    {
        var text = passages[i].Value;
        if (text[^1] != ':' || passages[i].Table >= 0 || i + 1 >= end || passages[i + 1].Label is null)
        {
            return false;
        }

        var folded = Folding.Fold(text);
        // "… đề nghị các sở báo cáo các nội dung sau:" orders: its items are tasks of those bodies.
        return ByOutline().IsMatch(folded)
            || (ByContents().IsMatch(folded) && NamesThings(passages, i, end) && new HeadingFinder(text).InSentence() is null);
    }

    /// <summary>Most lines at the first level name a subject of report ("Kết quả …"), not a deed.</summary>
    private static bool NamesThings(IReadOnlyList<Passage> passages, int i, int end)
    {
        var kind = passages[i + 1].Label!.Kind;
        var items = passages
            .Skip(i + 1)
            .Take(Math.Min(MostItems, end - i - 1))
            .TakeWhile(p => p.Label is null || p.Label.Kind >= kind)
            .ToList();
        var tops = items.Where(p => p.Label?.Kind == kind).ToList();
        return tops.Count > 1 && tops.Count(p => Subject().IsMatch(Folding.Fold(p.Content.Text))) * 3 >= tops.Count * 2;
    }

    [GeneratedRegex(
        @"đề cương(?: báo cáo| chi tiết| gợi ý)?(?: gồm| bao gồm| cụ thể)?(?: như)?(?: dưới đây| sau(?: đây)?)?\s*:$|(?:kết cấu|bố cục|dàn ý)[^.;:]{0,60}:$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex ByOutline();

    [GeneratedRegex(
        @"báo cáo[^:]{0,260}(?:nội dung|vấn đề)(?: chính| chủ yếu| cụ thể| cơ bản)?(?: gồm| như)?(?: dưới đây| sau(?: đây)?)?\s*:$|^nội dung báo cáo[^:]{0,60}:$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex ByContents();

    [GeneratedRegex(
        @"^(?:về )?(?:kết quả|tình hình|số lượng|số liệu|công tác|việc|khó khăn|thuận lợi|tồn tại|hạn chế|ưu điểm|nguyên nhân|bài học|kiến nghị|đề xuất|đánh giá|khái quát|đặc điểm|phương hướng|nhiệm vụ|giải pháp|những|một số|các|thực trạng|kinh phí|mô hình|danh sách|nội dung|quy mô|chất lượng|nêu|tổng số|phần|mục tiêu)(?!\p{L})",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Subject();
}
