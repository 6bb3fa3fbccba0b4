namespace TongKet.Organizations.Contracts;

/// <summary>A name out of use.</summary>
/// <param name="Id">Who bore it.</param>
/// <param name="Name">The old name.</param>
/// <param name="Code">The old code.</param>
/// <param name="From">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Became">In words: "nay là ...", "đã giải thể ...".</param>
/// <param name="Now">Those who stand for it.</param>
public sealed record FormerName(
    OrganizationId Id,
    string Name,
    string Code,
    DateOnly From,
    DateOnly Last,
    string Became,
    IReadOnlyList<OrganizationId> Now
);
