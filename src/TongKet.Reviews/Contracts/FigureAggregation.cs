namespace TongKet.Reviews.Contracts;

/// <summary>How one figure of many units becomes one.</summary>
public enum FigureAggregation
{
    /// <summary>Added up.</summary>
    Sum,

    /// <summary>A ratio or an average: adding it up says nothing, so the lowest and the highest are shown.</summary>
    Range,
}
