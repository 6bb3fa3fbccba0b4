namespace TongKet.Organizations.Contracts;

/// <summary>An end without a successor.</summary>
/// <param name="Organization">What ends.</param>
/// <param name="ChildrenTo">Where the organisations below it go.</param>
/// <param name="Basis">From when and by which document.</param>
public sealed record DissolveRequest(OrganizationId Organization, OrganizationId? ChildrenTo, SuccessionBasis Basis);
