namespace TongKet.Organizations.Contracts;

/// <summary>From when and by which document.</summary>
/// <param name="From">The first day on which it is so.</param>
/// <param name="Document">Symbol and date of the document.</param>
/// <param name="DocumentId">The document in the register, when it is there.</param>
/// <param name="Note">Anything more.</param>
public sealed record SuccessionBasis(DateOnly From, string Document, Guid? DocumentId = null, string Note = "");

/// <summary>A successor: one that is there already, or a new one. What is left out is taken from the first predecessor.</summary>
/// <param name="Existing">The id of one that is there; null makes a new one.</param>
/// <param name="Name">The name from that day on; null keeps that of an existing one.</param>
/// <param name="Code">Code used in symbols.</param>
/// <param name="Place">Địa danh of its papers.</param>
/// <param name="Parent">Superior.</param>
/// <param name="Kind">Loại cơ quan of a new one.</param>
/// <param name="Level">Cấp of a new one.</param>
public sealed record SuccessorDraft(
    OrganizationId? Existing,
    string? Name = null,
    string? Code = null,
    string? Place = null,
    OrganizationId? Parent = null,
    OrganizationKind? Kind = null,
    AdministrativeLevel? Level = null
);

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

/// <summary>Another name.</summary>
public sealed record RenameRequest(OrganizationId Organization, string Name, string Code, string Place, SuccessionBasis Basis);

/// <summary>An end without a successor.</summary>
/// <param name="Organization">What ends.</param>
/// <param name="ChildrenTo">Where the organisations below it go.</param>
/// <param name="Basis">From when and by which document.</param>
public sealed record DissolveRequest(OrganizationId Organization, OrganizationId? ChildrenTo, SuccessionBasis Basis);

/// <summary>Another superior.</summary>
public sealed record MoveRequest(OrganizationId Organization, OrganizationId Parent, SuccessionBasis Basis);
