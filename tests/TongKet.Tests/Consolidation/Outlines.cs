using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Consolidation;

/// <summary>Two outlines that agree in part: labels, wording and depth differ, as between a commune and its province.</summary>
internal static class Outlines
{
    public static IReadOnlyList<SectionView> Own() =>
        Tree(
            ("Phần thứ nhất", "Kết quả đạt được", 0),
            ("I", "Công tác lãnh đạo, chỉ đạo", 1),
            ("1", "Việc quán triệt, tuyên truyền", 2),
            ("2", "Việc kiểm tra, giám sát", 2),
            ("II", "Khó khăn, vướng mắc", 1),
            ("Phần thứ hai", "Phương hướng, nhiệm vụ", 0)
        );

    public static IReadOnlyList<SectionView> Superior() =>
        Tree(
            ("I", "Công tác lãnh đạo, chỉ đạo", 0),
            ("1", "Việc quán triệt, tuyên truyền và phổ biến", 1),
            ("II", "Khó khăn, vướng mắc và nguyên nhân", 0),
            ("III", "Phương hướng, nhiệm vụ", 0)
        );

    public static ReviewView Review(OrganizationId owner, string title, IReadOnlyList<SectionView> sections) =>
        new(
            ReviewId.From(Guid.CreateVersion7()),
            owner,
            title,
            null,
            new DateOnly(2026, 8, 31),
            owner,
            "Ban Thường vụ Đảng ủy",
            null,
            sections,
            [
                new IndicatorView(IndicatorId.From(Guid.CreateVersion7()), sections[2].Id, "Số hội nghị đã tổ chức", "hội nghị"),
                new IndicatorView(IndicatorId.From(Guid.CreateVersion7()), sections[3].Id, "Diện tích trồng lại", "ha"),
            ],
            new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero),
            null
        );

    private static List<SectionView> Tree(params IReadOnlyList<(string Label, string Title, int Depth)> lines)
    {
        var sections = new List<SectionView>();
        for (var i = 0; i < lines.Count; i++)
        {
            var (label, title, depth) = lines[i];
            var parent = sections.FindLast(s => s.Depth < depth)?.Id;
            var leaf = i + 1 == lines.Count || lines[i + 1].Depth <= depth;
            sections.Add(new SectionView(SectionId.From(Guid.CreateVersion7()), parent, depth, label, title, "", leaf));
        }

        return sections;
    }
}
