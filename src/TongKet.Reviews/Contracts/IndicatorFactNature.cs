using TongKet.Documents.Contracts;

namespace TongKet.Reviews.Contracts;

/// <summary>The nature of a figure as the paper asks for it, by the same words as of one that is asked of units.</summary>
public static class IndicatorFactNature
{
    extension(IndicatorFact figure)
    {
        /// <summary>How the figures of the units become one.</summary>
        public FigureAggregation Aggregation => new IndicatorView(default, default, figure.Name, figure.Unit).Aggregation;
    }
}
