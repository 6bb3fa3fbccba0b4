namespace TongKet.Organizations.Contracts;

/// <summary>One into several.</summary>
/// <param name="Predecessor">What is divided.</param>
/// <param name="Successors">Two at least; the divided one may be among them and goes on then.</param>
/// <param name="ChildrenTo">Where the organisations below it go; null asks for it when there are any.</param>
/// <param name="Basis">From when and by which document.</param>
public sealed record SplitRequest(
    OrganizationId Predecessor,
    IReadOnlyList<SuccessorDraft> Successors,
    OrganizationId? ChildrenTo,
    SuccessionBasis Basis
);
