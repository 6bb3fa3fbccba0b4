using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.Samples;

/// <summary>A công văn of a tỉnh ủy that asks several groups for reports, with đề cương and figures attached. All of it is invented.</summary>
internal static class PartyLetter
{
    public static OfficialPaper Paper { get; } =
        new()
        {
            Profile = LayoutProfiles.For(LayoutFamily.Party, new DateOnly(2026, 8, 28)),
            Issuer = "Tỉnh ủy Bình Hải",
            Author = "Ban Thường vụ Tỉnh ủy",
            Number = 412,
            Notation = "CV/TU",
            Place = "Bình Hải",
            Date = new DateOnly(2026, 8, 28),
            Subject = "về việc tổng kết 05 năm thực hiện Chỉ thị số 17-CT/TU về bảo vệ môi trường, giữ gìn cảnh quan",
            Addressees =
            [
                "Các đảng ủy xã, phường, đặc khu trực thuộc Tỉnh ủy",
                "Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy Ủy ban nhân dân tỉnh",
                "Đảng ủy Quân sự tỉnh, Đảng ủy Công an tỉnh",
                "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
                "Ban Tuyên giáo và Dân vận Tỉnh ủy",
            ],
            Body = SampleText.Parts(Body),
            Recipients =
            [
                "Như trên",
                "Thường trực Tỉnh ủy (để báo cáo)",
                "Các ban, cơ quan tham mưu, giúp việc Tỉnh ủy",
                "Lưu Văn phòng Tỉnh ủy",
            ],
            Signatures = [new PaperSignature("T/M Ban Thường vụ", ["Phó Bí thư"], "Đoàn Khắc Nhượng")],
            Appendices =
            [
                new PaperAppendix("Đề cương báo cáo tổng kết 05 năm thực hiện Chỉ thị số 17-CT/TU", SampleText.Parts(Outline), Label: ""),
                new PaperAppendix("Biểu số liệu kết quả thực hiện Chỉ thị số 17-CT/TU", SampleText.Parts(Figures)),
            ],
        };

    private const string Body = """
        Sau 05 năm triển khai Chỉ thị số 17-CT/TU, ngày 20/9/2021 của Ban Thường vụ Tỉnh ủy về tăng cường sự lãnh đạo của Đảng đối với công tác bảo vệ môi trường, giữ gìn cảnh quan nông thôn, đô thị (sau đây gọi tắt là Chỉ thị 17), để nhìn lại việc đã làm, chỉ rõ việc còn vướng và chọn đúng việc cho giai đoạn tới, Ban Thường vụ Tỉnh ủy yêu cầu:
        1. Các đảng ủy xã, phường, đặc khu trực thuộc Tỉnh ủy: Chỉ đạo chi bộ, cơ quan, đơn vị thuộc phạm vi phụ trách rà soát kết quả; xây dựng báo cáo tổng kết 05 năm thực hiện Chỉ thị 17 (theo đề cương và biểu số liệu gửi kèm), gửi Ban Thường vụ Tỉnh ủy (qua Ban Tuyên giáo và Dân vận Tỉnh ủy) trước ngày 15/10/2026. Mỗi địa phương giới thiệu từ 01 đến 02 mô hình làm tốt, kèm hình ảnh.
        2. Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy Ủy ban nhân dân tỉnh, Đảng ủy Quân sự tỉnh, Đảng ủy Công an tỉnh: Xây dựng báo cáo tổng kết theo lĩnh vực được giao, gửi Ban Thường vụ Tỉnh ủy (qua Ban Tuyên giáo và Dân vận Tỉnh ủy) trước ngày 20/10/2026.
        3. Đảng ủy Ủy ban nhân dân tỉnh: Chỉ đạo Sở Nông nghiệp và Môi trường phối hợp với Sở Xây dựng đối chiếu số liệu về chất thải, nước sạch, cây xanh toàn tỉnh, cung cấp cho Ban Tuyên giáo và Dân vận Tỉnh ủy chậm nhất ngày 10/10/2026.
        4. Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh: Chủ trì, phối hợp với các tổ chức chính trị - xã hội tỉnh đánh giá phong trào tự quản ở khu dân cư, kết quả giám sát, phản biện xã hội; gửi báo cáo trước ngày 20/10/2026. Việc vận động Nhân dân phân loại rác tại nguồn thực hiện thường xuyên.
        5. Giao Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp với Văn phòng Tỉnh ủy theo dõi, đôn đốc; tổng hợp báo cáo của các địa phương, đơn vị, tham mưu dự thảo báo cáo tổng kết trình Ban Thường vụ Tỉnh ủy trước ngày 10/11/2026.
        6. Cấp xã tổ chức hội nghị tổng kết vào thời điểm thích hợp, gọn, không hình thức; cấp tỉnh tổ chức trong tháng 12/2026.
        Quá trình thực hiện có khó khăn, vướng mắc, các địa phương, đơn vị phản ánh về Ban Tuyên giáo và Dân vận Tỉnh ủy để được hướng dẫn.
        """;

    private const string Outline = """
        # Phần thứ nhất | Kết quả 05 năm thực hiện Chỉ thị 17
        # I | Đặc điểm, tình hình
        # 1 | Khái quát địa bàn, dân số, ngành nghề có ảnh hưởng đến môi trường
        # 2 | Thuận lợi, khó khăn khi triển khai Chỉ thị
        # II | Công tác lãnh đạo, chỉ đạo
        # 1 | Quán triệt, tuyên truyền Chỉ thị
        # - | Số hội nghị, số lượt cán bộ, đảng viên được quán triệt.
        # - | Hình thức tuyên truyền đến khu dân cư, trường học, cơ sở sản xuất.
        # 2 | Ban hành văn bản cụ thể hóa và phân công trách nhiệm
        # 3 | Kiểm tra, giám sát, xử lý vi phạm
        # III | Kết quả thực hiện các nhiệm vụ
        # 1 | Thu gom, phân loại, xử lý chất thải
        # 1.1 | Chất thải rắn sinh hoạt
        # 1.2 | Chất thải trong sản xuất nông nghiệp, nuôi trồng thủy sản
        # 2 | Nước sạch và thoát nước
        # 3 | Trồng cây xanh, tuyến đường kiểu mẫu, cải tạo cảnh quan
        # 4 | Vai trò của Mặt trận, các đoàn thể và cộng đồng dân cư
        # IV | Đánh giá chung
        # 1 | Ưu điểm
        # 2 | Hạn chế, nguyên nhân
        # a) | Hạn chế, yếu kém.
        # b) | Nguyên nhân khách quan, chủ quan.
        # 3 | Bài học kinh nghiệm
        # Phần thứ hai | Phương hướng, nhiệm vụ, giải pháp thời gian tới
        # I | Dự báo tình hình
        # II | Mục tiêu đến năm 2030
        # III | Nhiệm vụ, giải pháp trọng tâm
        # IV | Kiến nghị, đề xuất
        # 1 | Với Ban Thường vụ Tỉnh ủy
        # 2 | Với Ủy ban nhân dân tỉnh và các sở, ngành
        """;

    private const string Figures = """
        |TT|Chỉ tiêu|Đơn vị tính|Năm 2021|Năm 2026|Ghi chú|
        |1|Hội nghị quán triệt, tuyên truyền Chỉ thị|hội nghị||||
        |2|Lượt người được tuyên truyền|lượt người||||
        |3|Tỷ lệ chất thải rắn sinh hoạt được thu gom|%||||
        |4|Hộ dân phân loại rác tại nguồn|hộ||||
        |5|Tỷ lệ hộ dùng nước sạch theo quy chuẩn|%||||
        |6|Cây xanh trồng mới|cây||||
        |7|Tuyến đường kiểu mẫu|tuyến||||
        |8|Vụ vi phạm về môi trường bị xử lý|vụ||||
        """;
}
