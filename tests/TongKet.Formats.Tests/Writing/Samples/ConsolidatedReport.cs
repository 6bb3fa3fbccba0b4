using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.Samples;

/// <summary>A consolidated report with passages, lists, tables with merged cells, a wide table and the annex that names its sources.</summary>
internal static class ConsolidatedReport
{
    public static OfficialPaper For(LayoutProfile profile) =>
        new()
        {
            Profile = profile,
            Issuer = profile.Family is LayoutFamily.Party ? "Tỉnh ủy Bình Hải" : "Ủy ban nhân dân tỉnh Bình Hải",
            Number = null,
            Notation = profile.Family is LayoutFamily.Party ? "BC/TU" : "BC-UBND",
            Place = "Bình Hải",
            Year = 2026,
            TypeName = "Báo cáo",
            DraftMark = "Dự thảo lần 2",
            Subject = "tổng kết 05 năm thực hiện Chỉ thị số 17-CT/TU, ngày 20/9/2021 của Ban Thường vụ Tỉnh ủy",
            Body =
            [
                new PaperHeading("Phần thứ nhất", "Kết quả thực hiện", 0),
                new PaperHeading("I", "Công tác lãnh đạo, chỉ đạo", 1),
                new PaperHeading("1", "Quán triệt, tuyên truyền", 2),
                new PaperText(RichText.Parse(Passages)),
                new PaperHeading("1.1", "Số liệu theo địa bàn", 3),
                new PaperText(RichText.Parse(Merged)),
                new PaperHeading("1.2", "Số liệu từng năm", 3),
                new PaperText(RichText.Parse(Wide)),
                new PaperHeading("a)", "Việc còn lại", 4),
                new PaperText(RichText.Parse("<p>Hoàn thành trong năm 2027</p>")),
            ],
            Recipients = ["Ban Chấp hành Đảng bộ tỉnh", "Các đảng ủy trực thuộc", "Lưu Văn phòng"],
            Signatures =
            [
                profile.Family is LayoutFamily.Party
                    ? new PaperSignature("T/M Ban Thường vụ", ["Phó Bí thư"], "Đoàn Khắc Nhượng")
                    : new PaperSignature("TM. Ủy ban nhân dân", ["KT. Chủ tịch", "Phó Chủ tịch"], "Lương Bá Tùng"),
            ],
            Appendices =
            [
                SourceAnnex.Of([
                    new SourceLine(
                        "I.1",
                        "Toàn tỉnh tổ chức 1.204 hội nghị",
                        "Đảng ủy xã Long Thạnh Đông",
                        "96-BC/ĐU",
                        new DateOnly(2026, 10, 9)
                    ),
                    new SourceLine(
                        "I.1",
                        "Mô hình “Sáng thứ Bảy sạch ngõ”",
                        "Đảng ủy phường Cửa Vạn",
                        "41-BC/ĐU",
                        new DateOnly(2026, 10, 12)
                    ),
                ]),
            ],
        };

    private const string Passages = """
        <p>Toàn tỉnh tổ chức <strong>1.204 hội nghị</strong> với <em>186.500 lượt người</em> tham dự; nhiều nơi đưa nội dung Chỉ thị vào sinh hoạt chi bộ.</p>
        <ul><li><p>Khối xã: 40/40 đơn vị có kế hoạch.</p><ul><li><p>27 đơn vị làm trong quý đầu.</p></li></ul></li><li><p>Khối cơ quan: 18/18 đơn vị.</p></li></ul>
        <ol><li><p>Việc thứ nhất.</p></li><li><p>Việc thứ hai.</p></li></ol><p style="text-align: center"><u>Chú ý</u><br>hai dòng</p>
        """;

    private const string Merged = """
        <table><tbody><tr><th rowspan="2">TT</th><th rowspan="2">Địa phương</th><th colspan="2">Tỷ lệ (%)</th></tr><tr><th>2021</th><th>2026</th></tr>
        <tr><td>1</td><td>Xã Long Thạnh Đông</td><td>61,2</td><td>93,4</td></tr><tr><td>2</td><td rowspan="2">Phường Cửa Vạn</td><td>70</td><td>99</td></tr>
        <tr><td>3</td><td>71</td><td><ul><li>một</li><li>hai</li></ul></td></tr></tbody></table>
        """;

    private static readonly string Wide =
        "<table><tr>"
        + string.Concat(Enumerable.Range(2016, 11).Select(y => $"<th>Năm {y}</th>"))
        + "</tr><tr>"
        + string.Concat(Enumerable.Range(1, 11).Select(n => $"<td>{n * 137}</td>"))
        + "</tr></table>";
}
