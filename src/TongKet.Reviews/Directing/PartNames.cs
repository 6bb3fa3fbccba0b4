namespace TongKet.Reviews.Directing;

/// <summary>What a field of the page is about, for the person who writes.</summary>
internal static class PartNames
{
    public static string Of(DirectivePart part) =>
        part.Key switch
        {
            "mo-dau" => "Mở đầu: căn cứ, mục đích",
            "muc-dich" => "Mục đích",
            "yeu-cau" => "Yêu cầu",
            "noi-dung" => "Nội dung báo cáo",
            "hinh-thuc" => "Hình thức gửi",
            "dau-moi" => "Đơn vị đầu mối",
            "khac" => "Nội dung khác (nếu có)",
            "ket" => "Kết",
            _ when part.Kind is PartKind.Heading => "Đề mục",
            _ => "Giao nhiệm vụ báo cáo",
        };
}
