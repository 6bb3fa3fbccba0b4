using TongKet.Kernel.Sheets;

namespace TongKet.Organizations.Restructuring.Sheets;

/// <summary>The columns of the Excel list; export and import are one format. A row says: this old unit became (a part of) this new one.</summary>
internal static class SuccessionColumns
{
    public const string Kind = "Hình thức";
    public const string Old = "Đơn vị cũ";
    public const string New = "Đơn vị mới";
    public const string From = "Từ ngày";
    public const string Document = "Văn bản";
    public const string Parent = "Cấp trên mới";
    public const string Code = "Ký hiệu mới";
    public const string Place = "Địa danh mới";
    public const string ChildrenTo = "Đơn vị trực thuộc chuyển về";
    public const string Note = "Ghi chú";
    public const string OldId = "Mã đơn vị cũ";
    public const string NewId = "Mã đơn vị mới";

    public static readonly IReadOnlyList<string> Required = [Kind, Old, New, From, Document];

    public static readonly IReadOnlyList<SheetColumn> All =
    [
        new(Kind, 16),
        new(Old, 44),
        new(New, 44),
        new(From, 13),
        new(Document, 40),
        new(Parent, 40),
        new(Code, 12),
        new(Place, 18),
        new(ChildrenTo, 40),
        new(Note, 30),
        new(OldId, 38),
        new(NewId, 38),
    ];
}
