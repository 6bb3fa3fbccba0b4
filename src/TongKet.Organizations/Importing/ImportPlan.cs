using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Importing;

/// <summary>What the rows of a file say, checked against what is known.</summary>
internal sealed record ImportPlan(IReadOnlyList<PlannedOrganization> Organizations, ImportPreview Preview);

/// <summary>One organisation as the file wants it: all its periods.</summary>
internal sealed record PlannedOrganization(
    OrganizationId Id,
    OrganizationKind Kind,
    AdministrativeLevel Level,
    IReadOnlyList<OrganizationPeriod> Periods,
    bool Differs
);

/// <summary>One row of the file, its words understood.</summary>
internal sealed record ListRow(
    int Number,
    OrganizationId Id,
    bool IsNew,
    string Name,
    string Code,
    OrganizationKind Kind,
    AdministrativeLevel Level,
    string ParentText,
    string Place,
    DateOnly From,
    DateOnly? To
)
{
    public OrganizationId? Parent { get; init; }

    public OrganizationPeriod Period => new(Name, Code, Parent, Place, From, To);
}
