using TongKet.Formats.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Samples.UnderWay;

/// <summary>The outline of the sample review: what units write about and the figures asked there.</summary>
internal static class UnderWayOutline
{
    private static readonly (string Label, string Title, (string Name, string Unit)[] Figures)[] Lines =
    [
        ("I", "Công tác lãnh đạo, chỉ đạo", []),
        ("1", "Quán triệt, tuyên truyền Chỉ thị", [("Số hội nghị quán triệt", "hội nghị"), ("Số lượt người tham dự", "lượt người")]),
        ("2", "Ban hành văn bản, phân công trách nhiệm", [("Số văn bản đã ban hành", "văn bản")]),
        ("3", "Kiểm tra, giám sát", [("Số cuộc kiểm tra, giám sát", "cuộc")]),
        ("II", "Kết quả thực hiện", []),
        ("1", "Thư viện, tủ sách ở cơ sở và trường học", []),
        ("2", "Phong trào đọc sách trong gia đình, khu dân cư", [("Số gia đình đọc sách được biểu dương", "hộ")]),
        ("3", "Nguồn lực và xã hội hóa", [("Kinh phí đã huy động", "triệu đồng")]),
        ("III", "Đánh giá chung", []),
        ("1", "Ưu điểm", []),
        ("2", "Hạn chế và nguyên nhân", []),
        ("3", "Bài học kinh nghiệm", []),
        ("IV", "Phương hướng và kiến nghị", []),
        ("1", "Phương hướng, nhiệm vụ thời gian tới", []),
        ("2", "Kiến nghị, đề xuất", []),
    ];

    /// <summary>As it is printed behind the directive.</summary>
    public static IEnumerable<PaperPart> Printed =>
        Lines.SelectMany(l =>
            l.Figures.Select(f => new PaperHeading("-", $"{f.Name} ({f.Unit}).", 2))
                .Prepend(new PaperHeading(l.Label, l.Title, IsPart(l.Label) ? 0 : 1))
        );

    /// <summary>As it is launched.</summary>
    public static IReadOnlyList<OutlineDraft> Drafts
    {
        get
        {
            var parts = new List<(string Label, string Title, List<OutlineDraft> Below)>();
            foreach (var (label, title, figures) in Lines)
            {
                if (IsPart(label))
                {
                    parts.Add((label, title, []));
                }
                else
                {
                    parts[^1].Below.Add(new(label, title, "", [.. figures.Select(f => new IndicatorDraft(f.Name, f.Unit))], []));
                }
            }

            return [.. parts.Select(p => new OutlineDraft(p.Label, p.Title, "", [], p.Below))];
        }
    }

    private static bool IsPart(string label) => char.IsLetter(label[0]);
}
