namespace TongKet.Organizations.Contracts;

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
