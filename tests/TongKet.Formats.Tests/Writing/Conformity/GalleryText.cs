using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests.Writing.Conformity;

/// <summary>The texts of the gallery. All of it is invented.</summary>
internal static class GalleryText
{
    public const string Sentence =
        "Toàn xã có 14 thôn, mỗi thôn lập một tổ tự quản thu gom rác, phân công người phụ trách từng tuyến đường và ghi sổ theo dõi hằng tuần để báo cáo.";

    public static string WideTable { get; } =
        "<table><tr><th>TT</th><th>Đơn vị</th>"
        + string.Concat(Enumerable.Range(2017, 10).Select(y => $"<th>Năm {y}</th>"))
        + "</tr>"
        + string.Concat(
            Enumerable
                .Range(1, 40)
                .Select(n =>
                    $"<tr><td>{n}</td><td>Thôn số {n}</td>{string.Concat(Enumerable.Range(1, 10).Select(c => $"<td>{n * c}</td>"))}</tr>"
                )
        )
        + "</table>";

    public static IReadOnlyList<PaperPart> Body(string type) =>
        SampleText.Parts(
            type switch
            {
                "Báo cáo" or "Kế hoạch" => Long,
                "Đề cương" => Outline,
                "Quyết định" => Articles,
                "Giấy mời" => Invitation,
                _ => Short,
            }
        );

    private const string Short = $"""
        Thực hiện chỉ đạo của cấp trên, cơ quan đề nghị các đơn vị thực hiện những việc sau đây:
        # 1 | Về báo cáo
        {Sentence} {Sentence}
        # 2 | Về thời hạn
        {Sentence} Báo cáo gửi về Văn phòng trước ngày 15/11/2026 để tổng hợp, báo cáo cấp trên xem xét, quyết định.
        """;

    private const string Outline = $"""
        # I | Tình hình chung
        # 1 | Đặc điểm địa bàn
        # 2 | Thuận lợi, khó khăn
        # II | Kết quả thực hiện
        # 1 | Công tác lãnh đạo, chỉ đạo
        Nêu số văn bản đã ban hành, số hội nghị đã mở và số lượt người dự.
        # 2 | Kết quả thu gom rác
        # III | Phương hướng, kiến nghị
        """;

    private const string Articles = $"""
        # Điều 1 |
        Ban hành kèm theo Quyết định này Quy chế hoạt động của tổ tự quản. {Sentence}
        # Điều 2 | Hiệu lực thi hành
        Quyết định này có hiệu lực từ ngày ký.
        # Điều 3 |
        Văn phòng và các đơn vị chịu trách nhiệm thi hành Quyết định này.
        """;

    private const string Invitation = $"""
        Trân trọng kính mời đồng chí tới dự hội nghị tổng kết.
        Thời gian: 8 giờ 00, ngày 20/11/2026.
        {Sentence}
        Địa điểm: Hội trường xã Long Thạnh Đông.
        """;

    private const string Long = $"""
        {Sentence}
        # Phần I | Kết quả thực hiện
        # I | Công tác lãnh đạo, chỉ đạo
        # 1 | Quán triệt, tuyên truyền
        {Sentence} {Sentence} {Sentence}
        # 1.1 | Ở các thôn
        {Sentence} {Sentence}
        # a) | Việc đã làm xong
        {Sentence} {Sentence}
        # - | Tổ tự quản số 1
        {Sentence}
        # 2 | Kết quả cụ thể
        |TT|Nội dung|Đơn vị tính|Số liệu|
        |1|Số tổ tự quản|tổ|14|
        |2|Số tuyến đường có người phụ trách|tuyến|37|
        |3|Khối lượng rác thu gom|tấn|1.234,5|
        {Sentence} {Sentence} {Sentence}
        # II | Hạn chế, nguyên nhân
        {Sentence} {Sentence} {Sentence}
        # Phần II | Phương hướng thời gian tới
        {Sentence} {Sentence} {Sentence}
        {Sentence} {Sentence} {Sentence}
        Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo về Văn phòng để xem xét, giải quyết.
        """;
}
