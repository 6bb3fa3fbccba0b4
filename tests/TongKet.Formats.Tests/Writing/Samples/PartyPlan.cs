using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.Samples;

/// <summary>A kế hoạch tổng kết of a tỉnh ủy, with đề cương and a wide form for figures. All of it is invented.</summary>
internal static class PartyPlan
{
    public static OfficialPaper Paper { get; } =
        new()
        {
            Profile = LayoutProfiles.For(LayoutFamily.Party, new DateOnly(2026, 6, 12)),
            Issuer = "Tỉnh ủy Bình Hải",
            Author = "Ban Thường vụ Tỉnh ủy",
            Number = 37,
            Notation = "KH/TU",
            Place = "Bình Hải",
            Date = new DateOnly(2026, 6, 12),
            TypeName = "Kế hoạch",
            Subject =
                "tổng kết 10 năm thực hiện Nghị quyết số 09-NQ/TU, ngày 12/5/2016 của Ban Chấp hành Đảng bộ tỉnh về phát triển kinh tế biển gắn với an sinh của ngư dân",
            LegalBases =
            [
                "Căn cứ Chương trình làm việc toàn khóa của Ban Chấp hành Đảng bộ tỉnh nhiệm kỳ 2025 - 2030",
                "Xét đề nghị của Đảng ủy Ủy ban nhân dân tỉnh tại Tờ trình số 61-TTr/ĐU, ngày 22/5/2026",
            ],
            Body = SampleText.Parts(Body),
            Recipients =
            [
                "Các đảng ủy trực thuộc Tỉnh ủy",
                "Các ban, cơ quan tham mưu, giúp việc Tỉnh ủy",
                "Ủy ban MTTQ Việt Nam tỉnh",
                "Các đồng chí Tỉnh ủy viên",
                "Lưu Văn phòng Tỉnh ủy",
            ],
            Signatures = [new PaperSignature("T/M Ban Thường vụ", ["Bí thư"], "Hồ Viết Cường")],
            Appendices =
            [
                new PaperAppendix(
                    "Đề cương báo cáo tổng kết 10 năm thực hiện Nghị quyết số 09-NQ/TU",
                    SampleText.Parts(Outline),
                    Label: ""
                ),
                new PaperAppendix("Biểu thống kê kết quả phát triển kinh tế biển giai đoạn 2016 - 2026", SampleText.Parts(Figures)),
            ],
        };

    private const string Body = """
        Ban Thường vụ Tỉnh ủy ban hành Kế hoạch tổng kết 10 năm thực hiện Nghị quyết số 09-NQ/TU, ngày 12/5/2016 của Ban Chấp hành Đảng bộ tỉnh về phát triển kinh tế biển gắn với an sinh của ngư dân (sau đây gọi tắt là Nghị quyết 09) như sau:
        # I | Mục đích, yêu cầu
        # 1 | Mục đích
        Đánh giá đúng kết quả, hạn chế sau 10 năm thực hiện Nghị quyết 09; làm rõ mô hình nghề cá, du lịch, hậu cần cảng có hiệu quả để nhân rộng; đề xuất chủ trương cho giai đoạn đến năm 2035.
        # 2 | Yêu cầu
        Tổng kết từ cơ sở, số liệu thống nhất theo biểu, không phô trương. Mốc chốt số liệu là ngày 30/6/2026.
        # II | Nội dung, phương pháp tổng kết
        # 1 | Nội dung
        Theo đề cương và biểu thống kê gửi kèm Kế hoạch này.
        # 2 | Phương pháp
        - Các xã, phường ven biển và đặc khu Hòn Tràm tổng kết bằng hội nghị.
        - Các địa phương còn lại tổng kết bằng báo cáo.
        # III | Tổ chức thực hiện
        # 1 | Các đảng ủy xã, phường ven biển, Đảng ủy đặc khu Hòn Tràm
        Tổ chức tổng kết, hoàn thành trước ngày 31/8/2026; gửi báo cáo về Ban Thường vụ Tỉnh ủy (qua Ban Tuyên giáo và Dân vận Tỉnh ủy) trước ngày 05/9/2026.
        # 2 | Các đảng ủy trực thuộc Tỉnh ủy còn lại
        Xây dựng báo cáo theo đề cương, gửi Ban Thường vụ Tỉnh ủy (qua Ban Tuyên giáo và Dân vận Tỉnh ủy) trước ngày 10/9/2026.
        # 3 | Đảng ủy Ủy ban nhân dân tỉnh
        Chủ trì, phối hợp với Đảng ủy các cơ quan Đảng tỉnh hoàn thiện biểu thống kê toàn tỉnh, gửi trước ngày 15/9/2026; định kỳ hằng quý cập nhật số liệu tàu cá.
        # 4 | Ban Tuyên giáo và Dân vận Tỉnh ủy
        # 4.1 | Chủ trì, phối hợp với Văn phòng Tỉnh ủy tổng hợp, dự thảo báo cáo tổng kết, trình Ban Thường vụ Tỉnh ủy trước ngày 15/10/2026
        # 4.2 | Thường xuyên theo dõi, đôn đốc các địa phương, đơn vị thực hiện Kế hoạch
        # 5 | Ủy ban kiểm tra Tỉnh ủy
        Tổng hợp kết quả kiểm tra, giám sát việc thực hiện Nghị quyết 09, gửi Ban Tuyên giáo và Dân vận Tỉnh ủy trong quý III/2026.
        Căn cứ Kế hoạch này, các cấp ủy trực thuộc Tỉnh ủy triển khai thực hiện; khi có phát sinh, báo cáo Ban Thường vụ Tỉnh ủy xem xét.
        """;

    private const string Outline = """
        # Phần thứ nhất | Tình hình và kết quả 10 năm thực hiện Nghị quyết 09
        # I | Bối cảnh triển khai Nghị quyết
        # II | Công tác lãnh đạo, chỉ đạo
        # 1 | Quán triệt, cụ thể hóa Nghị quyết
        # 2 | Công tác kiểm tra, giám sát
        # III | Kết quả thực hiện mục tiêu, nhiệm vụ
        # 1 | Kết quả thực hiện các chỉ tiêu
        # 2 | Khai thác, nuôi trồng và chế biến hải sản
        # 3 | Cảng, hậu cần nghề cá và dịch vụ biển
        # 4 | Du lịch biển, đảo
        # 5 | An sinh của ngư dân
        # - | Nhà ở, bảo hiểm, chuyển đổi nghề.
        # - | Giáo dục, y tế vùng bãi ngang và đặc khu.
        # IV | Đánh giá chung
        # 1 | Ưu điểm và nguyên nhân
        # 2 | Hạn chế và nguyên nhân
        # 3 | Bài học kinh nghiệm
        # Phần thứ hai | Phương hướng đến năm 2035
        # I | Quan điểm, mục tiêu
        # II | Nhiệm vụ, giải pháp
        # III | Kiến nghị, đề xuất
        """;

    private const string Figures = """
        |TT|Chỉ tiêu|Đơn vị tính|Năm 2016|Năm 2018|Năm 2020|Năm 2022|Năm 2024|6 tháng 2026|Ghi chú|
        |1|Tàu cá từ 15 m trở lên|chiếc||||||||
        |2|Sản lượng khai thác|tấn||||||||
        |3|Diện tích nuôi trồng|ha||||||||
        |4|Sản lượng nuôi trồng|tấn||||||||
        |5|Lượng hàng qua cảng cá|tấn||||||||
        |6|Khách du lịch biển|lượt khách||||||||
        |7|Hộ ngư dân nghèo|hộ||||||||
        |8|Ngư dân tham gia bảo hiểm tai nạn|người||||||||
        """;
}
