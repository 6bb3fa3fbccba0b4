using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Contracts;

/// <summary>Whom the bodies printed on a paper mean.</summary>
/// <param name="Resolutions">By the words as printed.</param>
/// <param name="Tree">The organisations of the day.</param>
/// <param name="Names">Names to choose from while typing.</param>
public sealed record PaperBodies(
    IReadOnlyDictionary<string, RecipientResolution> Resolutions,
    OrganizationTree Tree,
    IReadOnlyList<string> Names
)
{
    /// <summary>Nothing known.</summary>
    public static readonly PaperBodies None = new(
        new Dictionary<string, RecipientResolution>(),
        new OrganizationTree(DateOnly.MinValue, []),
        []
    );
}
