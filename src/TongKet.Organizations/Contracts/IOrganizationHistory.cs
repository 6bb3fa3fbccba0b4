namespace TongKet.Organizations.Contracts;

/// <summary>What became of organisations, for other modules and pages.</summary>
public interface IOrganizationHistory
{
    /// <summary>All successions that stand, ready for questions.</summary>
    Task<OrganizationLineage> LineageAsync(CancellationToken ct);

    /// <summary>A succession that stands; null when it was withdrawn meanwhile.</summary>
    Task<SuccessionView?> FindAsync(SuccessionId id, CancellationToken ct);

    /// <summary>Names that are not in use on a day, found by words with or without marks, and what became of who bore them.</summary>
    Task<IReadOnlyList<FormerName>> FindFormerAsync(string words, DateOnly on, CancellationToken ct);
}

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
