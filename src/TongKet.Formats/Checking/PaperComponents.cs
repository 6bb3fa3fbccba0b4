namespace TongKet.Formats.Checking;

/// <summary>The words of offices for the parts of a paper.</summary>
public static class PaperComponents
{
    /// <summary>How the part is called on a page or in a message.</summary>
    public static string Name(this PaperComponent component) =>
        component switch
        {
            PaperComponent.Page => "Khổ giấy, lề trang",
            PaperComponent.PageNumber => "Số trang",
            PaperComponent.Letters => "Phông chữ, màu chữ",
            PaperComponent.Country => "Quốc hiệu, tiêu đề",
            PaperComponent.Motto => "Tiêu ngữ",
            PaperComponent.Parent => "Tên cơ quan chủ quản",
            PaperComponent.Issuer => "Tên cơ quan ban hành",
            PaperComponent.Number => "Số, ký hiệu",
            PaperComponent.Place => "Địa danh, thời gian",
            PaperComponent.Type => "Tên loại văn bản",
            PaperComponent.Subject => "Trích yếu",
            PaperComponent.LetterSubject => "Trích yếu công văn",
            PaperComponent.Addressee => "Kính gửi",
            PaperComponent.Basis => "Căn cứ ban hành",
            PaperComponent.Heading => "Đề mục",
            PaperComponent.Authority => "Quyền hạn ký",
            PaperComponent.Position => "Chức vụ người ký",
            PaperComponent.Signer => "Họ tên người ký",
            PaperComponent.RecipientLabel => "Nơi nhận",
            PaperComponent.Recipient => "Danh sách nơi nhận",
            _ => "Nội dung",
        };
}
