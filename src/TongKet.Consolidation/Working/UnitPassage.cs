using TongKet.Consolidation.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Consolidation.Working;

/// <summary>A unit's passage as the page shows it, with the version of the outline that it answers; it stands while its unit has sent no other and was not returned.</summary>
internal sealed record UnitPassage(
    ContributionId Id,
    OrganizationId Organization,
    string Html,
    string Text,
    ContributionStatus Status,
    string? Reason,
    int Outline,
    bool Stands
);
