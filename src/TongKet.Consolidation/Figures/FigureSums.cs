using TongKet.Consolidation.Contracts;
using TongKet.Formats.Forms;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Figures;

/// <summary>What one unit says of one figure, and in which version.</summary>
internal sealed record FigureSource(
    IndicatorId Indicator,
    OrganizationId Organization,
    ParticipantId Participant,
    SubmissionId Submission,
    int Version,
    string Symbol,
    CellState State,
    decimal? Value,
    int Outline = 1
);

/// <summary>Puts figures of units together: counts and amounts are added up, ratios and averages never. None, not applicable and missing are counted, never added as zero.</summary>
internal static class FigureSums
{
    /// <param name="indicators">The figures asked for, in order.</param>
    /// <param name="sources">What units sent, newest versions only.</param>
    /// <param name="participants">How many units were asked.</param>
    /// <param name="answered">For each unit that sent, the version of the outline that it answers; empty while there is only one.</param>
    public static IReadOnlyList<FigureTotal> Of(
        IReadOnlyList<IndicatorView> indicators,
        IReadOnlyList<FigureSource> sources,
        int participants,
        IReadOnlyList<int> answered
    )
    {
        var byIndicator = sources.ToLookup(s => s.Indicator);
        return [.. indicators.Select(i => Of(i, [.. byIndicator[i.Id]], participants, answered))];
    }

    private static FigureTotal Of(
        IndicatorView indicator,
        IReadOnlyList<FigureSource> sources,
        int participants,
        IReadOnlyList<int> answered
    )
    {
        var notAsked = Math.Max(0, answered.Count(v => v < indicator.AddedIn) - sources.Count(s => s.Outline < indicator.AddedIn));
        var said = sources.Where(s => s.State is CellState.Value or CellState.Zero).Select(s => s.Value ?? 0).ToList();
        var none = sources.Count(s => s.State is CellState.None);
        var notApplicable = sources.Count(s => s.State is CellState.NotApplicable);
        return new FigureTotal(
            indicator.Id,
            indicator.Name,
            indicator.Unit,
            indicator.Aggregation,
            indicator.Aggregation is FigureAggregation.Sum ? said.Sum() : null,
            said.Count > 0 ? said.Min() : null,
            said.Count > 0 ? said.Max() : null,
            said.Count,
            none,
            Missing: participants - said.Count - none - notApplicable - notAsked,
            notApplicable
        )
        {
            NotAsked = notAsked,
        };
    }
}
