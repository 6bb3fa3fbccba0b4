namespace TongKet.Organizations.Contracts;

/// <summary>Several into one.</summary>
/// <param name="Predecessors">Two at least; the successor may be one of them.</param>
/// <param name="Partial">Those among them that give only a part and go on.</param>
/// <param name="Successor">What they become.</param>
/// <param name="Basis">From when and by which document.</param>
public sealed record MergeRequest(
    IReadOnlyList<OrganizationId> Predecessors,
    IReadOnlyList<OrganizationId> Partial,
    SuccessorDraft Successor,
    SuccessionBasis Basis
);
