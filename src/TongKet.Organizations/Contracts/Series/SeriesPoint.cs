namespace TongKet.Organizations.Contracts;

/// <summary>A figure within the boundaries that were asked for.</summary>
/// <param name="Organization">The organisation with those boundaries.</param>
/// <param name="Period">The period.</param>
/// <param name="Value">The figure; null when it cannot be told.</param>
/// <param name="Sources">Those whose figures it was made of.</param>
/// <param name="Note">Why there is none, or of whom it was put together; empty when it was given as it is.</param>
public sealed record SeriesPoint(
    OrganizationId Organization,
    string Period,
    decimal? Value,
    IReadOnlyList<OrganizationId> Sources,
    string Note
);
