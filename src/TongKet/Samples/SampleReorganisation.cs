using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;

namespace TongKet.Samples;

/// <summary>
/// The reorganisation of 1 July 2025 in a part of the invented province: two districts end, nine communes and wards become four. One of them was divided
/// between two. The same rows stand in samples/07-sap-xep-01-07-2025.xlsx.
/// </summary>
public static class SampleReorganisation
{
    private const string Paper = "Nghị quyết số 18/NQ-HĐND ngày 12/6/2025";
    private static readonly DateOnly Day = new(2025, 7, 1);
    private static readonly DateOnly Since = new(2015, 1, 1);

    private static readonly string[] Titles =
    [
        "Hình thức",
        "Đơn vị cũ",
        "Đơn vị mới",
        "Từ ngày",
        "Văn bản",
        "Cấp trên mới",
        "Đơn vị trực thuộc chuyển về",
        "Ghi chú",
    ];

    private static readonly (string Old, string District, string[] Heirs)[] Communes =
    [
        ("Đảng ủy xã Bàu Sen Thượng", "Huyện ủy Đông Sa", ["Đảng ủy xã Bàu Sen"]),
        ("Đảng ủy xã Bàu Sen Hạ", "Huyện ủy Đông Sa", ["Đảng ủy xã Bàu Sen"]),
        ("Đảng ủy xã Cồn Cát", "Huyện ủy Đông Sa", ["Đảng ủy xã Cồn Trắng"]),
        ("Đảng ủy thị trấn Cồn", "Huyện ủy Đông Sa", ["Đảng ủy xã Cồn Trắng"]),
        ("Đảng ủy xã Vĩnh Sa", "Huyện ủy Đông Sa", ["Đảng ủy xã Cồn Trắng", "Đảng ủy xã Long Thạnh Đông"]),
        ("Đảng ủy xã Long Thạnh", "Huyện ủy Đông Sa", ["Đảng ủy xã Long Thạnh Đông"]),
        ("Đảng ủy xã Long Đông", "Huyện ủy Đông Sa", ["Đảng ủy xã Long Thạnh Đông"]),
        ("Đảng ủy phường Thạch Đông", "Thị ủy An Thạch", ["Đảng ủy phường An Thạch"]),
        ("Đảng ủy phường Thạch Tây", "Thị ủy An Thạch", ["Đảng ủy phường An Thạch"]),
    ];

    /// <summary>What became what, as the Excel list of successions has it.</summary>
    public static Sheet Sheet() =>
        new(
            "Sắp xếp 01-07-2025",
            [.. Titles.Select(t => new SheetColumn(t, t.StartsWith("Đơn vị", StringComparison.Ordinal) ? 44 : 24))],
            [
                .. Communes.SelectMany(c => c.Heirs.Select(h => Row("Sáp nhập", c.Old, h, c.Heirs.Length > 1 ? "một phần" : ""))),
                .. Districts.Select(d => Row("Giải thể", d, null, "kết thúc cấp huyện")),
            ]
        );

    /// <summary>Brings the old organisations and what became of them; a second call changes nothing.</summary>
    public static async Task SeedAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var history = scope.ServiceProvider.GetRequiredService<IOrganizationHistory>();
        if ((await history.LineageAsync(ct)).PeriodsOf(SampleProvince.IdOf(Communes[0].Old)).Count > 0)
        {
            return;
        }

        await scope.ServiceProvider.GetRequiredService<IOrganizationRegister>().AddAsync(Old(), ct);
        var (sheets, province) = (
            scope.ServiceProvider.GetRequiredService<ISuccessionSheets>(),
            SampleProvince.IdOf(SampleProvince.Committee)
        );
        using var file = new MemoryStream(SheetWriter.Write(Sheet()));
        var import = Value(await sheets.KeepAsync(file, province, ct));
        Value(await sheets.ApplyAsync(import, new SuccessionRecorder(province, Guid.Empty, "Dữ liệu mẫu"), _ => { }, ct));
    }

    private static IEnumerable<string> Districts => Communes.Select(c => c.District).Distinct();

    private static IReadOnlyList<NewOrganization> Old() =>
        [
            .. Districts.Select(d => New(d, "HU", AdministrativeLevel.District, SampleProvince.Committee)),
            .. Communes.Select(c => New(c.Old, "ĐU", AdministrativeLevel.Commune, c.District)),
        ];

    private static NewOrganization New(string name, string code, AdministrativeLevel level, string parent) =>
        new(
            SampleProvince.IdOf(name),
            name,
            code,
            OrganizationKind.PartyCommittee,
            level,
            SampleProvince.IdOf(parent),
            name.Split(' ', 4)[^1],
            Since
        );

    private static object?[] Row(string kind, string old, string? heir, string note) =>
        [kind, old, heir, Day, Paper, heir is null ? null : SampleProvince.Committee, heir is null ? SampleProvince.Committee : null, note];

    private static T Value<T>(Outcome<T> outcome) =>
        outcome.Succeeded ? outcome.Value : throw new InvalidOperationException($"{outcome.Problem.Code}: {outcome.Problem.Message}");
}
