namespace TongKet.Organizations.Contracts;

/// <summary>Kinds and levels in the words of the pages and of the Excel list.</summary>
public static class OrganizationWords
{
    /// <summary>Loại cơ quan.</summary>
    public static string Of(OrganizationKind kind) =>
        kind switch
        {
            OrganizationKind.PartyCommittee => "Cấp ủy",
            OrganizationKind.PartyAgency => "Cơ quan tham mưu, giúp việc",
            OrganizationKind.PartyCell => "Chi bộ",
            OrganizationKind.PeoplesCouncil => "Hội đồng nhân dân",
            OrganizationKind.PeoplesCommittee => "Ủy ban nhân dân",
            OrganizationKind.StateAgency => "Sở, ban, ngành, phòng",
            OrganizationKind.Front => "Mặt trận Tổ quốc",
            OrganizationKind.MassOrganization => "Tổ chức chính trị - xã hội",
            OrganizationKind.ArmedForces => "Lực lượng vũ trang",
            _ => "Khác",
        };

    /// <summary>Cấp.</summary>
    public static string Of(AdministrativeLevel level) =>
        level switch
        {
            AdministrativeLevel.Central => "Trung ương",
            AdministrativeLevel.Province => "Tỉnh",
            AdministrativeLevel.District => "Huyện",
            AdministrativeLevel.Commune => "Xã",
            _ => "Cơ sở",
        };
}
