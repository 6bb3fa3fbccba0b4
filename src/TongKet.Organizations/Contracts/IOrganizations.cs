namespace TongKet.Organizations.Contracts;

/// <summary>What other modules may ask about organisations.</summary>
public interface IOrganizations
{
    /// <summary>The tree as it was on a day (cached; cheap to ask).</summary>
    Task<OrganizationTree> TreeAsync(DateOnly on, CancellationToken ct);

    /// <summary>
    /// Resolves a printed addressee ("Các đảng ủy xã, phường trực thuộc", "Ban Dân vận Tỉnh ủy") as the issuer means it on a day.
    /// One named body gives one organisation; a group gives its members; what cannot be resolved gives candidates, the likeliest first.
    /// </summary>
    Task<RecipientResolution> ResolveAsync(string phrase, OrganizationId issuer, DateOnly on, CancellationToken ct);
}

/// <summary>What a printed addressee stands for.</summary>
/// <param name="Phrase">As printed.</param>
/// <param name="Organizations">The organisations; empty when unresolved.</param>
/// <param name="Candidates">Likely organisations when unresolved, the likeliest first, ten at most.</param>
/// <param name="Rule">How it was resolved, in Vietnamese, for the person who confirms; null when unresolved.</param>
public sealed record RecipientResolution(
    string Phrase,
    IReadOnlyList<OrganizationId> Organizations,
    IReadOnlyList<OrganizationId> Candidates,
    string? Rule
);
