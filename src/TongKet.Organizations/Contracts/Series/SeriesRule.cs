namespace TongKet.Organizations.Contracts;

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
