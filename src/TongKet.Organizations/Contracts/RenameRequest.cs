namespace TongKet.Organizations.Contracts;

/// <summary>Another name.</summary>
public sealed record RenameRequest(OrganizationId Organization, string Name, string Code, string Place, SuccessionBasis Basis);
