using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>A group of units as it was called while the review was prepared; launched places know only their days.</summary>
internal sealed record CalledGroup(string Name, IReadOnlyList<OrganizationId> Units);
