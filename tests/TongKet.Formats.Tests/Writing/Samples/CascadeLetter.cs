using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.Samples;

/// <summary>The commune passes <see cref="PartyLetter"/> on to its own cells: a letterhead of two lines, short deadlines. All of it is invented.</summary>
internal static class CascadeLetter
{
    public static OfficialPaper Paper { get; } =
        new()
        {
            Profile = LayoutProfiles.For(LayoutFamily.Party, new DateOnly(2026, 9, 3)),
            ParentIssuer = "Đảng bộ tỉnh Bình Hải",
            Issuer = "Đảng ủy xã Long Thạnh Đông",
            Author = "Ban Thường vụ Đảng ủy xã",
            Number = 158,
            Notation = "CV/ĐU",
            Place = "Long Thạnh Đông",
            Date = new DateOnly(2026, 9, 3),
            Subject = "về việc báo cáo tổng kết 05 năm thực hiện Chỉ thị số 17-CT/TU",
            Addressees = ["Ủy ban nhân dân xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Các chi bộ trực thuộc Đảng ủy"],
            Body = SampleText.Parts(
                """
                Thực hiện Công văn số 412-CV/TU, ngày 28/8/2026 của Ban Thường vụ Tỉnh ủy về việc tổng kết 05 năm thực hiện Chỉ thị số 17-CT/TU, ngày 20/9/2021 về bảo vệ môi trường, giữ gìn cảnh quan (sau đây gọi tắt là Chỉ thị 17), Ban Thường vụ Đảng ủy yêu cầu:
                1. Các chi bộ trực thuộc Đảng ủy: Báo cáo kết quả thực hiện Chỉ thị 17 theo đề cương của Tỉnh ủy, gửi Ban Thường vụ Đảng ủy (qua Ban Xây dựng Đảng) trước ngày 25/9/2026.
                2. Ủy ban nhân dân xã: Chỉ đạo Phòng Kinh tế tổng hợp số liệu thu gom rác, nước sạch, cây xanh theo biểu, gửi trước ngày 28/9/2026.
                3. Ủy ban Mặt trận Tổ quốc Việt Nam xã: Phối hợp với các đoàn thể xã đánh giá hoạt động của các tổ tự quản, gửi trước ngày 28/9/2026.
                4. Giao Ban Xây dựng Đảng chủ trì, phối hợp với Văn phòng Đảng ủy tổng hợp, trình Ban Thường vụ Đảng ủy trước ngày 05/10/2026.
                """
            ),
            Recipients = ["Như trên", "Thường trực Đảng ủy", "Lưu Văn phòng Đảng ủy"],
            Signatures = [new PaperSignature("T/M Ban Thường vụ", ["Phó Bí thư Thường trực"], "Nguyễn Hữu Thoại")],
        };
}
