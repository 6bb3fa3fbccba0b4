using TongKet.Documents.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Cli.Demo;

/// <summary>The directive's outline as a review's outline, with invented figures asked in some of its leaves.</summary>
internal static class DemoOutline
{
    private const int EachNthLeaf = 3;
    private const int MostFigures = 12;

    private static readonly (string Name, string Unit)[] Figures =
    [
        ("Số hội nghị, buổi sinh hoạt đã tổ chức", "cuộc"),
        ("Tỷ lệ người dự học tập, quán triệt", "%"),
        ("Số lượt người tham dự", "lượt người"),
        ("Kinh phí đã chi", "triệu đồng"),
        ("Số mô hình đã xây dựng", "mô hình"),
        ("Số cuộc kiểm tra, giám sát", "cuộc"),
        ("Diện tích đã thực hiện", "ha"),
        ("Số tập thể được khen thưởng", "tập thể"),
        ("Số cá nhân được khen thưởng", "cá nhân"),
        ("Số tin, bài đã đăng", "tin, bài"),
        ("Số hộ được hỗ trợ", "hộ"),
        ("Chiều dài công trình đã làm", "km"),
        ("Số kiến nghị đã giải quyết", "kiến nghị"),
    ];

    public static IReadOnlyList<OutlineDraft> Of(IReadOnlyList<OutlineFact> outline)
    {
        var leaf = 0;
        var drafts = new List<OutlineDraft>();
        foreach (var section in outline)
        {
            drafts.Add(Draft(section, ref leaf));
        }

        return drafts;
    }

    private static OutlineDraft Draft(OutlineFact section, ref int leaf)
    {
        var children = new List<OutlineDraft>();
        foreach (var child in section.Children)
        {
            children.Add(Draft(child, ref leaf));
        }

        IReadOnlyList<IndicatorDraft> figures = [];
        if (children.Count == 0 && leaf++ % EachNthLeaf == 0 && (leaf - 1) / EachNthLeaf < MostFigures)
        {
            var (name, unit) = Figures[(leaf - 1) / EachNthLeaf];
            figures = [new IndicatorDraft(name, unit)];
        }

        return new OutlineDraft(section.Label, section.Title, "", figures, children);
    }
}
