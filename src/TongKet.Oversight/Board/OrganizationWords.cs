using TongKet.Organizations.Contracts;

namespace TongKet.Oversight.Board;

/// <summary>The words of the glossary for kinds and levels of organisations, for filters.</summary>
internal static class OrganizationWords
{
    public static IReadOnlyList<(AdministrativeLevel Level, string Word)> Levels { get; } =
    [
        (AdministrativeLevel.Central, "Trung ương"),
        (AdministrativeLevel.Province, "Tỉnh, thành phố"),
        (AdministrativeLevel.District, "Huyện (đến 30/6/2025)"),
        (AdministrativeLevel.Commune, "Xã, phường, đặc khu"),
        (AdministrativeLevel.Grassroots, "Cơ sở"),
    ];

    public static IReadOnlyList<(OrganizationKind Kind, string Word)> Kinds { get; } =
    [
        (OrganizationKind.PartyCommittee, "Cấp ủy"),
        (OrganizationKind.PartyAgency, "Cơ quan tham mưu, giúp việc"),
        (OrganizationKind.PartyCell, "Chi bộ"),
        (OrganizationKind.PeoplesCouncil, "Hội đồng nhân dân"),
        (OrganizationKind.PeoplesCommittee, "Ủy ban nhân dân"),
        (OrganizationKind.StateAgency, "Sở, ban, ngành, phòng"),
        (OrganizationKind.Front, "Mặt trận Tổ quốc"),
        (OrganizationKind.MassOrganization, "Tổ chức chính trị - xã hội"),
        (OrganizationKind.ArmedForces, "Lực lượng vũ trang"),
        (OrganizationKind.Other, "Khác"),
    ];
}
