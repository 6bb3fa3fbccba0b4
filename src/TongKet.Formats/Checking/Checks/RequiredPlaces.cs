using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Where the diagrams of the laws put each part, in words. The same in all of them (NĐ 30/2020, Phụ lục I, phần I, mục IV; HD 05-HD/VPTW, Phụ lục 1).</summary>
internal static class RequiredPlaces
{
    public static string Of(LayoutComponent component) =>
        component switch
        {
            LayoutComponent.HeaderTitle => "dòng đầu trang thứ nhất, phía trên bên phải",
            LayoutComponent.Motto => "ngay dưới Quốc hiệu",
            LayoutComponent.Issuer => "phía trên bên trái, trên số và ký hiệu",
            LayoutComponent.Number => "dưới tên cơ quan ban hành, phía trên bên trái",
            LayoutComponent.PlaceDate => "phía trên bên phải, ngang số và ký hiệu",
            LayoutComponent.Position => "cuối văn bản, bên phải, ngang Nơi nhận",
            LayoutComponent.Signer => "cuối văn bản, bên phải, dưới chức vụ",
            LayoutComponent.RecipientLabel => "cuối văn bản, bên trái, ngang chữ ký",
            _ => "giữa trang, dưới địa danh và thời gian (công văn: dưới số và ký hiệu)",
        };
}
