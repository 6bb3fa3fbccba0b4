using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.Conformity;

/// <summary>What each type of the gallery shows besides its text.</summary>
internal static class GalleryFeatures
{
    private static readonly string[] Bases =
    [
        "Căn cứ Luật Bảo vệ môi trường",
        "Căn cứ Chỉ thị số 17-CT/TU, ngày 20/9/2021 của Ban Thường vụ Tỉnh ủy về vệ sinh môi trường nông thôn",
        "Xét đề nghị của Văn phòng",
    ];

    public static OfficialPaper Add(OfficialPaper paper, string type) =>
        type switch
        {
            "Công văn" => paper with
            {
                Addressees = ["Chi bộ thôn Phú Lộc", "Chi bộ Trường Trung học cơ sở Long Thạnh"],
                Contact = Contact,
            },
            "Công văn đôn đốc" => paper with { Addressees = ["Chi bộ thôn Phú Lộc"], Urgency = "Thượng khẩn" },
            "Kế hoạch" => paper with { LegalBases = Party(paper) ? [] : Bases, Appendices = [Form(), Names()] },
            "Báo cáo" => paper with
            {
                Drafter = "NVA-26",
                Circulation = Party(paper) ? "Không phổ biến trên các phương tiện thông tin đại chúng" : null,
            },
            "Đề cương" => paper with { Addressees = ["Các chi bộ trực thuộc"], Appendices = [Outline()] },
            "Tờ trình" => paper with
            {
                Addressees = ["Ban Thường vụ cấp trên"],
                DraftMark = "Dự thảo lần 2",
                Number = null,
                Date = null,
                Year = 2026,
            },
            "Thông báo" => paper with { Signatures = [OnBehalf(paper)], Copy = Copy(paper) },
            "Quyết định" or "Nghị quyết" => paper with { LegalBases = Bases, Competence = Party(paper) ? "Ban Thường vụ Đảng ủy" : null },
            "Hướng dẫn" => paper with { Issuer = JointIssuers(paper), ParentIssuer = null, Signatures = Joint },
            "Chỉ thị" => paper with { Circulation = "Lưu hành nội bộ", Urgency = "Hỏa tốc", Contact = Contact },
            "Giấy mời" => paper with { Signatures = [new(null, ["Phó Bí thư", "kiêm", "Trưởng Ban Chỉ đạo"], "Trịnh Thị Duyên")] },
            _ => paper,
        };

    private static readonly string[] Contact =
    [
        "Địa chỉ: thôn Phú Lộc, xã Long Thạnh Đông, tỉnh Bình Hải; điện thoại: 0200.3123456",
        "Thư điện tử: vanphong@longthanhdong.example",
    ];

    private static readonly PaperSignature[] Joint =
    [
        new(null, ["Chánh Văn phòng Tỉnh ủy"], "Đoàn Khắc Nhượng"),
        new(null, ["Chánh Văn phòng", "Ủy ban nhân dân tỉnh"], "Lương Bá Tùng"),
    ];

    private static string JointIssuers(OfficialPaper paper) =>
        paper.Profile.Family is LayoutFamily.Union
            ? "Hội Nông dân tỉnh Bình Hải - Hội Liên hiệp Phụ nữ tỉnh Bình Hải"
            : "Văn phòng Tỉnh ủy - Văn phòng Ủy ban nhân dân tỉnh Bình Hải";

    private static bool Party(OfficialPaper paper) => paper.Profile.Family is LayoutFamily.Party;

    private static PaperSignature OnBehalf(OfficialPaper paper) =>
        Party(paper)
            ? new("T/L Ban Thường vụ", ["Chánh Văn phòng"], "Vũ Hồng Minh")
            : new("TL. Giám đốc", ["Chánh Văn phòng"], "Vũ Hồng Minh");

    private static PaperCopy Copy(OfficialPaper paper) =>
        new(
            CopyKind.Exact,
            paper.ParentIssuer,
            paper.Issuer,
            3,
            Party(paper) ? "VPĐU" : "VP",
            paper.Place,
            paper.Date,
            OnBehalf(paper),
            ["Các chi bộ", "Lưu Văn phòng"]
        );

    private static PaperAppendix Form() => new("Biểu tổng hợp số liệu", [new PaperText(RichText.Parse(GalleryText.WideTable))]);

    private static PaperAppendix Names() =>
        new("Danh sách đơn vị báo cáo", [new PaperText(RichText.FromPlainText("Các chi bộ thôn và chi bộ cơ quan."))]);

    private static PaperAppendix Outline() => new("Đề cương báo cáo tổng kết", GalleryText.Body("Đề cương"), Label: "");
}
