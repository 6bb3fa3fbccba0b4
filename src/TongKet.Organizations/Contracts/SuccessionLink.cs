namespace TongKet.Organizations.Contracts;

/// <summary>One became (a part of) the other; no successor when it was dissolved.</summary>
public sealed record SuccessionLink(OrganizationId Predecessor, OrganizationId? Successor);
