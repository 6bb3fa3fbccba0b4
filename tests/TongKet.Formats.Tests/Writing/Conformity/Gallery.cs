using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.Conformity;

/// <summary>An invented paper of each type in each layout; together they print every part that the diagrams of the laws number.</summary>
internal static class Gallery
{
    public static IReadOnlyList<string> Types { get; } =
    [
        "Công văn",
        "Công văn đôn đốc",
        "Kế hoạch",
        "Báo cáo",
        "Đề cương",
        "Tờ trình",
        "Thông báo",
        "Quyết định",
        "Hướng dẫn",
        "Nghị quyết",
        "Chỉ thị",
        "Chương trình",
        "Giấy mời",
    ];

    public static OfficialPaper Paper(LayoutProfile profile, string type)
    {
        var paper = Plain(new GalleryOffice(profile), type);
        return GalleryFeatures.Add(paper, type);
    }

    private static OfficialPaper Plain(GalleryOffice office, string type)
    {
        var letter = type.StartsWith("Công văn", StringComparison.Ordinal) || type == "Đề cương";
        return new OfficialPaper
        {
            Profile = office.Profile,
            ParentIssuer = office.Parent,
            Issuer = office.Issuer,
            Number = 7,
            Notation = office.Notation(letter ? null : type),
            Place = "Long Thạnh Đông",
            Date = office.Profile.Id == "Party2018" ? new DateOnly(2024, 2, 5) : new DateOnly(2026, 10, 9),
            TypeName = letter ? null : type,
            Subject = letter
                ? "báo cáo tổng kết 05 năm thực hiện Chỉ thị số 17-CT/TU"
                : "tổng kết 05 năm thực hiện Chỉ thị số 17-CT/TU về vệ sinh môi trường nông thôn",
            Body = GalleryText.Body(letter ? "Công văn" : type),
            Recipients = letter
                ? ["Như trên", "Thường trực cấp trên (để báo cáo)", office.Archive]
                : ["Các cơ quan, đơn vị trực thuộc", "Thường trực cấp trên (để báo cáo)", office.Archive],
            Signatures = [office.Head],
        };
    }
}
