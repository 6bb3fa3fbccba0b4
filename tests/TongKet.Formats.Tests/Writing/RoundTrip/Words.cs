using FsCheck;
using FsCheck.Fluent;

namespace TongKet.Formats.Tests.Writing.RoundTrip;

/// <summary>Invented words of the genre to make papers of.</summary>
internal static class Words
{
    private static readonly string[] Clauses =
    [
        "toàn xã đã mở 14 lớp với 1.234 lượt người dự",
        "công tác tuyên truyền được đổi mới về hình thức",
        "tỷ lệ hộ gia đình đạt chuẩn là 93,4% (tăng 2,1% so với năm 2025)",
        "một số chi bộ chưa kịp thời báo cáo kết quả",
        "các thôn thành lập tổ tự quản “Sáng thứ Bảy sạch ngõ”",
        "kinh phí thực hiện 1,25 tỷ đồng, trong đó xã hội hóa 40%",
        "việc kiểm tra, giám sát được thực hiện theo kế hoạch",
    ];

    public static Gen<string> Place { get; } = Gen.Elements("Long Thạnh Đông", "Cửa Vạn", "An Hòa", "Phước Mỹ", "Tân Lập");

    public static Gen<string> Province { get; } = Gen.Elements("Bình Hải", "Hà Sơn", "Đông Nguyên");

    public static Gen<string> Person { get; } =
        Gen.Elements("Trịnh Thị Duyên", "Lương Bá Tùng", "Đoàn Khắc Nhượng", "Cao Văn Nghĩa", "Nguyễn Ái Vân");

    public static Gen<string> Subject { get; } =
        Gen.Elements(
            "tổng kết 05 năm thực hiện Chỉ thị số 17-CT/TU, ngày 20/9/2021 của Ban Thường vụ Tỉnh ủy",
            "sơ kết 03 năm thực hiện phong trào thi đua yêu nước giai đoạn 2023 - 2028",
            "kết quả thực hiện nhiệm vụ năm 2026, phương hướng, nhiệm vụ năm 2027",
            "thực hiện công tác vệ sinh môi trường nông thôn"
        );

    public static Gen<string> Title { get; } =
        Gen.Elements(
            "Công tác lãnh đạo, chỉ đạo",
            "Kết quả thực hiện",
            "Hạn chế, khuyết điểm và nguyên nhân",
            "Phương hướng, nhiệm vụ thời gian tới",
            "Kiến nghị, đề xuất",
            "Công tác kiểm tra, giám sát"
        );

    public static Gen<string> Sentence { get; } =
        from clauses in Gen.Elements(Clauses).NonEmptyListOf()
        let text = string.Join("; ", clauses.Take(3))
        select char.ToUpperInvariant(text[0]) + text[1..] + ".";

    public static Gen<string> Body { get; } =
        Gen.Elements(
            "Ban Thường vụ Tỉnh ủy",
            "Thường trực Đảng ủy",
            "Các chi bộ trực thuộc",
            "Ủy ban nhân dân các xã, phường",
            "Sở Nội vụ",
            "Trường Trung học cơ sở Long Thạnh"
        );

    public static Gen<DateOnly> Day { get; } =
        from year in Gen.Choose(2018, 2027)
        from day in Gen.Choose(0, 364)
        select new DateOnly(year, 4, 3).AddDays(day);
}
