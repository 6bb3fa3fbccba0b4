namespace TongKet.Organizations.Contracts;

/// <summary>Loại cơ quan.</summary>
public enum OrganizationKind
{
    /// <summary>Cấp ủy.</summary>
    PartyCommittee,

    /// <summary>Cơ quan tham mưu, giúp việc của cấp ủy.</summary>
    PartyAgency,

    /// <summary>Chi bộ.</summary>
    PartyCell,

    /// <summary>Hội đồng nhân dân.</summary>
    PeoplesCouncil,

    /// <summary>Ủy ban nhân dân.</summary>
    PeoplesCommittee,

    /// <summary>Sở, ban, ngành, phòng.</summary>
    StateAgency,

    /// <summary>Mặt trận Tổ quốc.</summary>
    Front,

    /// <summary>Tổ chức chính trị - xã hội.</summary>
    MassOrganization,

    /// <summary>Lực lượng vũ trang.</summary>
    ArmedForces,

    /// <summary>Khác.</summary>
    Other,
}

/// <summary>Cấp.</summary>
public enum AdministrativeLevel
{
    /// <summary>Trung ương.</summary>
    Central,

    /// <summary>Tỉnh, thành phố trực thuộc Trung ương.</summary>
    Province,

    /// <summary>Huyện (đến 30/6/2025).</summary>
    District,

    /// <summary>Xã, phường, đặc khu.</summary>
    Commune,

    /// <summary>Cơ sở.</summary>
    Grassroots,
}
