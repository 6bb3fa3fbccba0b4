namespace TongKet.Organizations.Contracts;

/// <summary>A figure that an organisation gave for a period.</summary>
/// <param name="Organization">Who gave it.</param>
/// <param name="Period">The period or review that it is for; figures of one period are put together.</param>
/// <param name="On">A day on which the organisation had the boundaries that the figure covers.</param>
/// <param name="Value">The figure; null when it was not reported. For a ratio of sums the numerator.</param>
/// <param name="Weight">What it is weighted with, or the denominator of a ratio.</param>
public sealed record SeriesFigure(OrganizationId Organization, string Period, DateOnly On, decimal? Value, decimal? Weight = null);

/// <summary>How figures of several organisations become one.</summary>
public enum SeriesRule
{
    /// <summary>Added up.</summary>
    Sum,

    /// <summary>The mean, weighted.</summary>
    WeightedMean,

    /// <summary>The sum of the numerators over the sum of the denominators.</summary>
    RatioOfSums,

    /// <summary>The lowest.</summary>
    Lowest,

    /// <summary>The highest.</summary>
    Highest,
}

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
