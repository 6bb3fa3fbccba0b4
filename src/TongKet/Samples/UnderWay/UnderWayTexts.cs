namespace TongKet.Samples.UnderWay;

/// <summary>What units write, section by section. "{u}" is the unit, "{n}" a small number, "{m}" a larger one, other names those of figures; all of it is invented.</summary>
internal static class UnderWayTexts
{
    /// <summary>For each section in which units write, in the outline's order: sentences to choose from.</summary>
    public static readonly IReadOnlyList<string[]> OfSections =
    [
        [
            "{u} đã tổ chức {Số hội nghị quán triệt} hội nghị quán triệt Chỉ thị 08 đến cán bộ chủ chốt, bí thư chi bộ và người phụ trách tủ sách.",
            "Nội dung Chỉ thị được đưa vào sinh hoạt chuyên đề của chi bộ; {Số lượt người tham dự} lượt người đã dự học tập.",
            "Hệ thống truyền thanh của {u} phát {m} tin, bài về sách và người đọc sách ở cơ sở.",
        ],
        [
            "Cấp ủy {u} ban hành kế hoạch thực hiện Chỉ thị, phân công một ủy viên ban thường vụ phụ trách.",
            "Đã ban hành {Số văn bản đã ban hành} văn bản cụ thể hóa, gắn chỉ tiêu tủ sách với tiêu chí khu dân cư văn hóa.",
            "Việc phân công giữa ngành văn hóa, nhà trường và đoàn thể được quy định rõ, mỗi việc có người chịu trách nhiệm.",
        ],
        [
            "Trong kỳ đã kiểm tra, giám sát {Số cuộc kiểm tra, giám sát} cuộc, nhắc nhở các chi bộ chưa duy trì lịch mở cửa tủ sách.",
            "Qua giám sát, {n} tủ sách hoạt động cầm chừng đã được củng cố người trông coi và bổ sung sách.",
        ],
        [
            "Tủ sách ở khu dân cư của {u} phần lớn đặt tại nhà văn hóa, mở cửa vào buổi tối.",
            "Thư viện các trường học được sửa chữa, bổ sung {m} bản sách, ưu tiên sách khoa học và sách thiếu nhi.",
            "Mô hình tủ sách lưu động đến từng tổ dân cư được người dân đón nhận.",
        ],
        [
            "Phong trào gia đình đọc sách lan rộng, {Số gia đình đọc sách được biểu dương} hộ được biểu dương ở khu dân cư.",
            "Ngày hội đọc sách hằng năm thu hút {m} lượt người, nhiều nhất là học sinh và người cao tuổi.",
            "Đoàn Thanh niên và Hội Phụ nữ {u} duy trì {n} câu lạc bộ đọc sách.",
        ],
        [
            "Đã huy động {Kinh phí đã huy động} triệu đồng từ ngân sách và đóng góp của doanh nghiệp, người con quê hương.",
            "Người dân góp {m} bản sách và nhiều ngày công đóng kệ, sửa phòng đọc.",
        ],
        [
            "Nhận thức của cấp ủy và Nhân dân về vai trò của việc đọc được nâng lên rõ rệt.",
            "Sự phối hợp giữa nhà trường, gia đình và khu dân cư ở {u} ngày càng chặt chẽ.",
        ],
        [
            "Một số tủ sách chưa có người trông coi thường xuyên, sách chậm được đổi mới.",
            "Kinh phí mua sách hằng năm còn thấp, chủ yếu dựa vào đóng góp tự nguyện.",
            "Nguyên nhân là một số chi bộ chưa coi đây là việc thường xuyên; cơ sở vật chất ở {u} còn thiếu.",
        ],
        [
            "Nơi nào bí thư chi bộ trực tiếp phụ trách thì tủ sách ở đó hoạt động đều.",
            "Gắn việc đọc với sinh kế, mùa vụ thì người dân tìm đến sách nhiều hơn.",
        ],
        [
            "Phấn đấu mỗi khu dân cư có ít nhất một tủ sách mở cửa ba buổi một tuần.",
            "Kết nối thư viện trường học với tủ sách khu dân cư, dùng chung sách và người phụ trách.",
            "Đưa sách nói, sách điện tử đến người cao tuổi và vùng xa của {u}.",
        ],
        [
            "Đề nghị Tỉnh ủy chỉ đạo bố trí kinh phí mua sách hằng năm cho cấp xã.",
            "Đề nghị tỉnh tổ chức tập huấn nghiệp vụ cho người trông coi tủ sách ở cơ sở.",
        ],
    ];
}
