namespace TongKet.Organizations.Contracts;

/// <summary>
/// Makes figures comparable across mergers and divisions: each within the boundaries of one day (địa giới mới: today; địa giới cũ: a day before).
/// What was divided is never guessed at: there is no value then, and the note says why.
/// </summary>
public static class ComparableSeries
{
    /// <summary>One point for each organisation of the day and each period of which something is known.</summary>
    /// <param name="lineage">Who became whom.</param>
    /// <param name="figures">What was reported.</param>
    /// <param name="rule">How several become one.</param>
    /// <param name="boundaries">The day whose boundaries count.</param>
    public static IReadOnlyList<SeriesPoint> Of(
        OrganizationLineage lineage,
        IReadOnlyList<SeriesFigure> figures,
        SeriesRule rule,
        DateOnly boundaries
    )
    {
        var trace = new Boundaries(lineage);
        return
        [
            .. figures
                .SelectMany(f => trace.Trace(f.Organization, f.On, boundaries).Select(target => (Figure: f, Target: target)))
                .GroupBy(p => (p.Figure.Period, p.Target))
                .Select(g => new PointOf(lineage, trace, rule, boundaries).Make(g.Key.Target, g.Key.Period, [.. g.Select(p => p.Figure)])),
        ];
    }
}
