using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking;

/// <summary>The words of offices for the parts of a paper.</summary>
public static class ComponentNames
{
    /// <summary>How the part is called on a page or in a message.</summary>
    public static string Name(this LayoutComponent component) =>
        component switch
        {
            LayoutComponent.Page => "Trang giấy, phông chữ",
            LayoutComponent.PageNumber => "Số trang",
            LayoutComponent.HeaderTitle => "Quốc hiệu, tiêu đề",
            LayoutComponent.Motto => "Tiêu ngữ",
            LayoutComponent.Parent => "Tên cơ quan chủ quản",
            LayoutComponent.Issuer => "Tên cơ quan ban hành",
            LayoutComponent.Number => "Số, ký hiệu",
            LayoutComponent.PlaceDate => "Địa danh, thời gian",
            LayoutComponent.Type => "Tên loại văn bản",
            LayoutComponent.Subject => "Trích yếu",
            LayoutComponent.LetterSubject => "Trích yếu công văn",
            LayoutComponent.Addressee => "Kính gửi",
            LayoutComponent.Basis => "Căn cứ ban hành",
            LayoutComponent.PartLabel => "Phần, chương, mục",
            LayoutComponent.PartTitle => "Tên phần, chương, mục",
            LayoutComponent.Section => "Đề mục",
            LayoutComponent.Article => "Điều",
            LayoutComponent.Clause => "Khoản có tên",
            LayoutComponent.Authority => "Quyền hạn ký",
            LayoutComponent.Position => "Chức vụ người ký",
            LayoutComponent.Signer => "Họ tên người ký",
            LayoutComponent.RecipientLabel => "Nơi nhận",
            LayoutComponent.Recipient => "Danh sách nơi nhận",
            LayoutComponent.AppendixLabel => "Phụ lục",
            LayoutComponent.AppendixTitle => "Tên phụ lục",
            LayoutComponent.AppendixReference => "Dòng kèm theo của phụ lục",
            _ => "Nội dung",
        };
}
