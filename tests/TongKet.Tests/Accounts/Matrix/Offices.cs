using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>Seven offices that stand to each thing in every way there is: its owner's superior, those it went to, neighbours, those below.</summary>
internal static class Offices
{
    public static readonly IReadOnlyList<string> Names = ["above", "launcher", "collector", "unit", "sibling", "beside", "below"];

    public static readonly IReadOnlyList<NewOrganization> All =
    [
        New("above", "Tỉnh ủy Bình Hải", "TU", OrganizationKind.PartyCommittee, AdministrativeLevel.Province, null),
        New("launcher", "Đảng ủy xã Long Thạnh Đông", "LTD", OrganizationKind.PartyCommittee, AdministrativeLevel.Commune, "above"),
        New("collector", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "BTG", OrganizationKind.PartyAgency, AdministrativeLevel.Province, "above"),
        New("unit", "Đảng ủy phường Hải Tân", "HT", OrganizationKind.PartyCommittee, AdministrativeLevel.Commune, "launcher"),
        New("sibling", "Đảng ủy đặc khu Hòn Mấu", "HM", OrganizationKind.PartyCommittee, AdministrativeLevel.Commune, "launcher"),
        New("beside", "Đảng ủy xã Cửa Lạch", "CL", OrganizationKind.PartyCommittee, AdministrativeLevel.Commune, "above"),
        New("below", "Chi bộ khóm Bãi Sau", "BS", OrganizationKind.PartyCell, AdministrativeLevel.Commune, "unit"),
    ];

    public static OrganizationId Of(string name) => OrganizationId.From(Numbered(0, IndexOf(name)));

    public static ActingUser Person(string office, Role role) =>
        new(UserId.From(Numbered(1 + (int)role, IndexOf(office))), $"{role} của {office}", Of(office), new HashSet<Role> { role });

    private static int IndexOf(string name) => Names.Index().First(n => n.Item == name).Index;

    private static Guid Numbered(int what, int office) => Guid.Parse($"0190b000-000{what}-7000-8000-00000000000{office}");

    private static NewOrganization New(
        string name,
        string full,
        string code,
        OrganizationKind kind,
        AdministrativeLevel level,
        string? parent
    ) => new(Of(name), full, code, kind, level, parent is null ? null : Of(parent), "Bình Hải", new DateOnly(2025, 7, 1));
}
