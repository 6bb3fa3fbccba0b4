namespace TongKet.Organizations.Contracts;

/// <summary>The figures that belong to one organisation in one period -> one figure, or the reason why there is none.</summary>
internal sealed class PointOf(OrganizationLineage lineage, Boundaries trace, SeriesRule rule, DateOnly day)
{
    public SeriesPoint Make(OrganizationId target, string period, IReadOnlyList<SeriesFigure> figures)
    {
        IReadOnlyList<OrganizationId> sources = [.. figures.Select(f => f.Organization).Distinct()];
        return (Divided(target, figures) ?? Lacking(target, figures)) is { } reason
            ? new SeriesPoint(target, period, null, sources, reason)
            : Together(target, period, figures, sources);
    }

    private string? Divided(OrganizationId target, IReadOnlyList<SeriesFigure> figures) =>
        figures
            .Select(f => (Figure: f, Others: trace.Trace(f.Organization, f.On, day).Where(o => o != target).ToList()))
            .Where(f => f.Others.Count > 0)
            .Select(f =>
                $"không tách được: số liệu của {Name(f.Figure)} gồm cả {string.Join("; ", f.Others.Select(o => lineage.NameOf(o, day)))}"
            )
            .FirstOrDefault();

    // All that makes up the organisation must have reported, itself or by who stood for it then.
    private string? Lacking(OrganizationId target, IReadOnlyList<SeriesFigure> figures)
    {
        var first = figures.Min(f => f.On);
        var lacking = trace
            .Trace(target, day, first)
            .Where(part => !figures.Any(f => f.Value is not null && trace.Trace(part, first, f.On).Contains(f.Organization)))
            .Select(part => lineage.NameOf(part, first))
            .ToList();
        return lacking.Count > 0 ? $"thiếu số liệu của {string.Join("; ", lacking)}" : null;
    }

    private SeriesPoint Together(
        OrganizationId target,
        string period,
        IReadOnlyList<SeriesFigure> all,
        IReadOnlyList<OrganizationId> sources
    )
    {
        var known = all.Where(f => f.Value is not null).ToList();
        if (known is [var only] && rule is not SeriesRule.RatioOfSums)
        {
            return new SeriesPoint(target, period, only.Value, sources, sources is [var one] && one == target ? "" : $"từ {Name(only)}");
        }

        if (
            rule is SeriesRule.WeightedMean or SeriesRule.RatioOfSums
            && (known.Exists(f => f.Weight is null) || known.Sum(f => f.Weight) == 0)
        )
        {
            return new SeriesPoint(target, period, null, sources, "không gộp được: tỷ lệ cần số để tính trọng số");
        }

        var value = rule switch
        {
            SeriesRule.Sum => known.Sum(f => f.Value),
            SeriesRule.WeightedMean => known.Sum(f => f.Value * f.Weight) / known.Sum(f => f.Weight),
            SeriesRule.RatioOfSums => known.Sum(f => f.Value) / known.Sum(f => f.Weight),
            SeriesRule.Lowest => known.Min(f => f.Value),
            _ => known.Max(f => f.Value),
        };
        return new SeriesPoint(target, period, value, sources, known.Count > 1 ? $"gộp từ {string.Join("; ", known.Select(Name))}" : "");
    }

    private string Name(SeriesFigure figure) => lineage.NameOf(figure.Organization, figure.On);
}
