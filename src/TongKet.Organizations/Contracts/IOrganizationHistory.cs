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
