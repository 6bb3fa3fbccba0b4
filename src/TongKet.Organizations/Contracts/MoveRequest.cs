namespace TongKet.Organizations.Contracts;

/// <summary>Another superior.</summary>
public sealed record MoveRequest(OrganizationId Organization, OrganizationId Parent, SuccessionBasis Basis);
