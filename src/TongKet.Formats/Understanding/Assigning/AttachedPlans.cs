using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Heading;
using TongKet.Formats.Understanding.Outlining;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Plans and rules issued with a decision: they stand behind its signature and give tasks like any plan.</summary>
internal static partial class AttachedPlans
{
    private const int TitleReach = 6;

    public static IReadOnlyList<BodyFrame> Find(PaperView view, Header header, int annex, IReadOnlyList<FoundOutline> outlines)
    {
        var starts = Enumerable.Range(annex, Math.Max(0, view.Passages.Count - annex)).Where(i => Opens(view.Passages, i)).ToList();
        return
        [
            .. starts.Select(
                (s, n) => new BodyFrame(view, header, s + 1, n + 1 < starts.Count ? starts[n + 1] : End(view.Passages, s + 1), outlines)
            ),
        ];
    }

    /// <summary>"KẾ HOẠCH" in capitals with "(Ban hành kèm theo …)" in the lines below.</summary>
    private static bool Opens(IReadOnlyList<Passage> passages, int i) =>
        passages[i].Label is null
        && passages[i].Table < 0
        && Casing.IsUpper(passages[i].Value)
        && Title().IsMatch(Folding.Fold(passages[i].Value))
        && passages.Skip(i).Take(TitleReach).Any(p => IssuedWith().IsMatch(Folding.Fold(p.Value)));

    private static int End(IReadOnlyList<Passage> passages, int first)
    {
        var end = first + TitleReach;
        while (end < passages.Count && !AnnexTitles.Starts(passages[end].Value))
        {
            end++;
        }

        return Math.Min(end, passages.Count);
    }

    [GeneratedRegex(
        @"^(?:phụ lục[^\p{L}]{0,8})?(?:kế hoạch|quy định|quy chế|chương trình|phương án|hướng dẫn|phân công|nhiệm vụ|quy trình|đề án)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:ban hành |kèm )+theo|(?:kèm|đính kèm) ", RegexOptions.None, 1000)]
    private static partial Regex IssuedWith();
}
