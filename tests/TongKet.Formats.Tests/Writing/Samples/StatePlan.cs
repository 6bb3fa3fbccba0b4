using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.Samples;

/// <summary>A kế hoạch of an UBND tỉnh with a table of tasks. All of it is invented.</summary>
internal static class StatePlan
{
    public static OfficialPaper Paper { get; } =
        new()
        {
            Profile = LayoutProfiles.For(LayoutFamily.State, new DateOnly(2026, 3, 6)),
            Issuer = "Ủy ban nhân dân tỉnh Bình Hải",
            Number = 58,
            Notation = "KH-UBND",
            Place = "Bình Hải",
            Date = new DateOnly(2026, 3, 6),
            TypeName = "Kế hoạch",
            Subject =
                "Sơ kết 03 năm thực hiện Chương trình số hóa tư liệu lưu trữ và dịch vụ công trực tuyến trên địa bàn tỉnh giai đoạn 2023 - 2028",
            LegalBases =
            [
                "Căn cứ Luật Tổ chức chính quyền địa phương năm 2025",
                "Căn cứ Quyết định số 1147/QĐ-UBND ngày 25 tháng 4 năm 2023 của Ủy ban nhân dân tỉnh ban hành Chương trình số hóa tư liệu lưu trữ và dịch vụ công trực tuyến giai đoạn 2023 - 2028",
                "Xét đề nghị của Giám đốc Sở Khoa học và Công nghệ tại Tờ trình số 34/TTr-SKHCN ngày 24 tháng 02 năm 2026",
            ],
            Body = SampleText.Parts(Body),
            Recipients =
            [
                "Thường trực Tỉnh ủy (b/c)",
                "Chủ tịch, các Phó Chủ tịch UBND tỉnh",
                "Các sở, ban, ngành tỉnh",
                "UBND các xã, phường, đặc khu",
                "Lưu: VT, KGVX",
            ],
            Signatures = [new PaperSignature("TM. Ủy ban nhân dân", ["KT. Chủ tịch", "Phó Chủ tịch"], "Lương Bá Tùng")],
        };

    private const string Body = """
        Ủy ban nhân dân tỉnh ban hành Kế hoạch sơ kết 03 năm thực hiện Chương trình số hóa tư liệu lưu trữ và dịch vụ công trực tuyến (sau đây gọi tắt là Chương trình 1147) như sau:
        # I | Mục đích, yêu cầu
        # 1 | Mục đích
        Đo được kết quả thật của Chương trình 1147 ở từng cấp; tìm ra thủ tục người dân còn phải nộp giấy và nguyên nhân; chọn việc cho hai năm còn lại.
        # 2 | Yêu cầu
        Số liệu lấy từ hệ thống, chốt đến hết ngày 31 tháng 3 năm 2026; không tổ chức đoàn kiểm tra riêng; báo cáo không quá 10 trang.
        # II | Nội dung sơ kết
        # 1 | Việc ban hành văn bản, bố trí kinh phí và nhân lực
        # 2 | Kết quả số hóa tư liệu lưu trữ tại các sở, ngành và cấp xã
        # 3 | Kết quả cung cấp dịch vụ công trực tuyến, tỷ lệ hồ sơ trực tuyến toàn trình
        # 4 | Khó khăn, vướng mắc; kiến nghị
        # III | Phân công và thời hạn
        |TT|Nhiệm vụ|Chủ trì|Phối hợp|Thời hạn|
        |1|Ban hành đề cương, biểu mẫu báo cáo|Sở Khoa học và Công nghệ|Văn phòng UBND tỉnh|Trước ngày 20/3/2026|
        |2|Báo cáo kết quả của ngành, địa phương|Các sở, ban, ngành; UBND các xã, phường, đặc khu||Trước ngày 15/4/2026|
        |3|Đối chiếu số liệu dịch vụ công trực tuyến|Văn phòng UBND tỉnh|Trung tâm Phục vụ hành chính công tỉnh|Trước ngày 25/4/2026|
        |4|Dự thảo báo cáo sơ kết của UBND tỉnh|Sở Khoa học và Công nghệ|Sở Nội vụ, Sở Tài chính|Trước ngày 15/5/2026|
        |5|Cập nhật tiến độ số hóa lên hệ thống|UBND các xã, phường, đặc khu|Sở Nội vụ|Hằng quý, trước ngày 25 tháng cuối quý|
        # IV | Tổ chức thực hiện
        # 1 | Các sở, ban, ngành tỉnh; UBND các xã, phường, đặc khu
        Xây dựng báo cáo sơ kết, gửi UBND tỉnh (qua Sở Khoa học và Công nghệ) trước ngày 15 tháng 4 năm 2026.
        # 2 | Sở Khoa học và Công nghệ
        Chủ trì, phối hợp với Sở Nội vụ hướng dẫn, đôn đốc; tổng hợp, trình UBND tỉnh báo cáo sơ kết trước ngày 15 tháng 5 năm 2026.
        # 3 | Sở Tài chính
        Rà soát kinh phí đã bố trí, đề xuất nhu cầu giai đoạn 2027 - 2028 khi lập dự toán hằng năm.
        Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh về Sở Khoa học và Công nghệ để tổng hợp, báo cáo UBND tỉnh xem xét, quyết định.
        """;
}
