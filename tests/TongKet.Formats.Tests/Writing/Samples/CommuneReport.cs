using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.Samples;

/// <summary>
/// A commune's answer to <see cref="PartyLetter"/>. It leaves gaps on purpose: no bài học kinh nghiệm (phần thứ nhất, IV, 3), no dự báo and no
/// mục tiêu (phần thứ hai, I and II), and it numbers phần thứ hai anew.
/// </summary>
internal static class CommuneReport
{
    public static OfficialPaper Paper { get; } =
        new()
        {
            Profile = LayoutProfiles.For(LayoutFamily.Party, new DateOnly(2026, 10, 9)),
            ParentIssuer = "Đảng bộ tỉnh Bình Hải",
            Issuer = "Đảng ủy xã Long Thạnh Đông",
            Author = "Ban Thường vụ Đảng ủy xã Long Thạnh Đông",
            Number = 96,
            Notation = "BC/ĐU",
            Place = "Long Thạnh Đông",
            Date = new DateOnly(2026, 10, 9),
            TypeName = "Báo cáo",
            Subject =
                "tổng kết 05 năm thực hiện Chỉ thị số 17-CT/TU, ngày 20/9/2021 của Ban Thường vụ Tỉnh ủy về bảo vệ môi trường, giữ gìn cảnh quan",
            Body = SampleText.Parts(Body),
            Recipients = ["Ban Thường vụ Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Các chi bộ trực thuộc", "Lưu Văn phòng Đảng ủy"],
            Signatures = [new PaperSignature("T/M Ban Thường vụ", ["Phó Bí thư"], "Trịnh Thị Mỹ Duyên")],
        };

    private const string Body = """
        Thực hiện Công văn số 412-CV/TU, ngày 28/8/2026 của Ban Thường vụ Tỉnh ủy về việc tổng kết 05 năm thực hiện Chỉ thị số 17-CT/TU, Ban Thường vụ Đảng ủy xã Long Thạnh Đông báo cáo kết quả như sau:
        # Phần thứ nhất | Kết quả 05 năm thực hiện Chỉ thị 17
        # I | Đặc điểm, tình hình
        # 1 | Khái quát địa bàn
        Xã Long Thạnh Đông được thành lập từ ngày 01/7/2025 trên cơ sở sắp xếp ba xã ven sông Trà Mây, diện tích 74,6 km2, dân số 23.418 người, gồm 19 thôn. Trên địa bàn có 01 cụm công nghiệp, 46 cơ sở chế biến thủy sản và hơn 310 ha nuôi tôm.
        # 2 | Thuận lợi, khó khăn
        Nhân dân đồng tình với chủ trương xây dựng thôn sạch, ngõ đẹp. Khó khăn lớn nhất là bãi rác tạm ở thôn Cồn Nổi đã quá tải, nguồn vốn đối ứng của xã hạn hẹp.
        # II | Công tác lãnh đạo, chỉ đạo
        # 1 | Quán triệt, tuyên truyền Chỉ thị
        Đảng ủy đã tổ chức 27 hội nghị quán triệt với 3.946 lượt cán bộ, đảng viên và Nhân dân; loa truyền thanh thôn phát 412 tin, bài; 05/05 trường học đưa nội dung phân loại rác vào giờ sinh hoạt dưới cờ.
        # 2 | Ban hành văn bản cụ thể hóa
        Ban hành 01 nghị quyết chuyên đề, 06 kế hoạch; phân công từng đồng chí cấp ủy viên phụ trách thôn.
        # 3 | Kiểm tra, giám sát, xử lý vi phạm
        Ủy ban kiểm tra Đảng ủy giám sát chuyên đề 08 chi bộ; Ủy ban nhân dân xã xử phạt 14 vụ xả thải không đúng quy định, số tiền 87,5 triệu đồng.
        # III | Kết quả thực hiện các nhiệm vụ
        # 1 | Thu gom, phân loại, xử lý chất thải
        Tỷ lệ thu gom rác thải sinh hoạt tăng từ 61,2% lên 93,4%; 4.105/6.120 hộ phân loại rác tại nguồn. Vỏ bao thuốc bảo vệ thực vật được gom vào 138 bể chứa, mỗi năm chuyển đi xử lý khoảng 2,7 tấn.
        # 2 | Nước sạch và thoát nước
        Nối mạng cấp nước cho 11 thôn, tỷ lệ hộ dùng nước sạch theo quy chuẩn đạt 88,9%.
        # 3 | Trồng cây xanh, tuyến đường kiểu mẫu
        Trồng mới 12.650 cây xanh, 23 tuyến đường hoa dài 31,4 km, cải tạo 02 ao làng thành điểm sinh hoạt cộng đồng.
        |TT|Chỉ tiêu|Đơn vị tính|Năm 2021|Năm 2026|Ghi chú|
        |1|Hội nghị quán triệt, tuyên truyền Chỉ thị|hội nghị|4|27|Lũy kế|
        |2|Lượt người được tuyên truyền|lượt người|580|3.946|Lũy kế|
        |3|Tỷ lệ chất thải rắn sinh hoạt được thu gom|%|61,2|93,4||
        |4|Hộ dân phân loại rác tại nguồn|hộ|720|4.105||
        |5|Tỷ lệ hộ dùng nước sạch theo quy chuẩn|%|64,0|88,9||
        |6|Cây xanh trồng mới|cây|1.200|12.650|Lũy kế|
        # 4 | Vai trò của Mặt trận, các đoàn thể và cộng đồng dân cư
        Mặt trận và các đoàn thể duy trì 19 tổ tự quản, mô hình “Sáng thứ Bảy sạch ngõ” thu hút bình quân 1.850 lượt người mỗi tháng.
        # IV | Đánh giá chung
        # 1 | Ưu điểm
        Ý thức giữ vệ sinh nơi công cộng chuyển biến rõ, điểm nóng về rác giảm từ 17 xuống còn 03 điểm.
        # 2 | Hạn chế, nguyên nhân
        # a) | Hạn chế, yếu kém
        Nước thải của một số hộ chế biến thủy sản chưa qua xử lý; việc phân loại rác ở 04 thôn còn hình thức.
        # b) | Nguyên nhân
        Hạ tầng thu gom nước thải chưa có; một số chi bộ chưa kiểm tra thường xuyên.
        # Phần thứ hai | Phương hướng, nhiệm vụ, giải pháp thời gian tới
        # I | Nhiệm vụ, giải pháp trọng tâm
        - Hoàn thành trạm trung chuyển rác thôn Cồn Nổi trong năm 2027.
        - Vận động 100% cơ sở chế biến thủy sản ký cam kết xử lý nước thải.
        # II | Kiến nghị, đề xuất
        Đề nghị Ủy ban nhân dân tỉnh bố trí vốn đóng cửa bãi rác tạm thôn Cồn Nổi trước mùa mưa năm 2027.
        """;
}
