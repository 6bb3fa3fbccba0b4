namespace TongKet.Formats.Forms;

/// <summary>How a cell of many units becomes one.</summary>
public enum Aggregation
{
    /// <summary>Added up.</summary>
    Sum,

    /// <summary>The mean, weighted by another cell of the same unit.</summary>
    WeightedMean,

    /// <summary>Its formula again, over the units' totals: a ratio of sums, never a sum of ratios.</summary>
    RatioOfSums,

    /// <summary>The smallest.</summary>
    Minimum,

    /// <summary>The largest.</summary>
    Maximum,

    /// <summary>What was sent last.</summary>
    Last,

    /// <summary>How many units gave a number other than zero.</summary>
    Count,

    /// <summary>Not put together.</summary>
    None,
}
