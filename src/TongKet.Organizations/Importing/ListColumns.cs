using TongKet.Kernel.Sheets;

namespace TongKet.Organizations.Importing;

/// <summary>The columns of the Excel list; export and import are one format.</summary>
internal static class ListColumns
{
    public const string Id = "Mã định danh";
    public const string Name = "Tên cơ quan";
    public const string Code = "Ký hiệu";
    public const string Kind = "Loại cơ quan";
    public const string Level = "Cấp";
    public const string Parent = "Cấp trên";
    public const string Place = "Địa danh";
    public const string From = "Từ ngày";
    public const string Last = "Đến hết ngày";

    public static readonly IReadOnlyList<string> Required = [Id, Name, Kind, Level, Parent, From];

    public static readonly IReadOnlyList<SheetColumn> All =
    [
        new(Id, 38),
        new(Name, 48),
        new(Code, 12),
        new(Kind, 26),
        new(Level, 12),
        new(Parent, 48),
        new(Place, 18),
        new(From, 13),
        new(Last, 13),
    ];
}
