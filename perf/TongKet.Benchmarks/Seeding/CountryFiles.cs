using System.Globalization;
using TongKet.Kernel.Sheets;

namespace TongKet.Benchmarks.Seeding;

/// <summary>A country of invented names as Excel files: the list as it stood before a reorganisation, and what became what.</summary>
internal static class CountryFiles
{
    public const string Root = "Ban Chấp hành Trung ương";
    public static readonly DateOnly Day = new(2025, 7, 1);
    private const string Paper = "Nghị quyết 00/2025 (số liệu đo)";
    private static readonly DateOnly Before = new(2020, 1, 1);

    private static readonly string[] ListTitles =
    [
        "Mã định danh",
        "Tên cơ quan",
        "Ký hiệu",
        "Loại cơ quan",
        "Cấp",
        "Cấp trên",
        "Địa danh",
        "Từ ngày",
    ];

    private static readonly string[] SuccessionTitles =
    [
        "Hình thức",
        "Đơn vị cũ",
        "Đơn vị mới",
        "Từ ngày",
        "Văn bản",
        "Cấp trên mới",
        "Đơn vị trực thuộc chuyển về",
    ];

    public static string Province(int i) => $"Tỉnh ủy Số {Text(i)}";

    public static string Commune(int i) => $"Đảng ủy xã Số {Text(i)}";

    /// <summary>34 provinces and 3,321 communes, as they stand today.</summary>
    public static byte[] Today() =>
        File(
            ListTitles,
            Enumerable
                .Range(0, 34)
                .Select(p => Row(Province(p), "Tỉnh", Root, Day))
                .Concat(Enumerable.Range(0, 3_321).Select(c => Row(Commune(c), "Xã", Province(c % 34), Day)))
        );

    /// <summary>63 provinces, 696 districts and 10,035 communes, as they stood before.</summary>
    public static byte[] Old() =>
        File(
            ListTitles,
            [
                .. Enumerable.Range(0, 63).Select(p => Row(OldProvince(p), "Tỉnh", Root, Before)),
                .. Enumerable.Range(0, 696).Select(d => Row(District(d), "Huyện", OldProvince(d % 63), Before)),
                .. Enumerable.Range(0, 10_035).Select(c => Row(OldCommune(c), "Xã", District(c % 696), Before)),
            ]
        );

    /// <summary>29 mergers of two provinces, 10,035 communes into 3,321, and the end of all districts.</summary>
    public static byte[] Reorganisation() =>
        File(
            SuccessionTitles,
            [
                .. Enumerable.Range(0, 58).Select(p => Merge(OldProvince(p), Province(p / 2), Root)),
                .. Enumerable.Range(0, 10_035).Select(c => Merge(OldCommune(c), Commune(c * 3_321 / 10_035), null)),
                .. Enumerable.Range(0, 696).Select(object?[] (d) => ["Giải thể", District(d), null, Day, Paper, null, Now(d % 63)]),
            ]
        );

    private static object?[] Merge(string old, string heir, string? above) => ["Sáp nhập", old, heir, Day, Paper, above ?? "", null];

    private static string Now(int province) => province < 58 ? Province(province / 2) : OldProvince(province);

    private static string OldProvince(int i) => $"Tỉnh ủy Cũ {Text(i)}";

    private static string District(int i) => $"Huyện ủy Số {Text(i)}";

    private static string OldCommune(int i) => $"Đảng ủy xã Cũ {Text(i)}";

    private static object?[] Row(string name, string level, string above, DateOnly from) =>
        [null, name, "ĐU", "Cấp ủy", level, above, "", from];

    private static byte[] File(string[] titles, IEnumerable<IReadOnlyList<object?>> rows) =>
        SheetWriter.Write(new Sheet("Danh sách", [.. titles.Select(t => new SheetColumn(t))], rows));

    private static string Text(int number) => number.ToString("00000", CultureInfo.InvariantCulture);
}
