using Microsoft.EntityFrameworkCore;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Sending;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Series;

/// <summary>A report that an office or one of its predecessors has sent.</summary>
internal sealed record SentLine(
    ReportId Report,
    SubmissionId Submission,
    string Review,
    string Office,
    string Symbol,
    DateTimeOffset SentAt
);

/// <summary>A figure over reviews, within one set of boundaries.</summary>
internal sealed record FigureSeries(string Name, string Unit, IReadOnlyList<SeriesPoint> Points);

/// <summary>All that is known of an office over time.</summary>
internal sealed record OfficeSeries(IReadOnlyList<SentLine> Sent, IReadOnlyList<FigureSeries> Figures, IReadOnlyList<FormSeries> Forms);

/// <summary>Reports of an office and of those that went before it, and their figures made comparable.</summary>
internal sealed class ReadOfficeSeries(IDatabase database, IOrganizationHistory history)
{
    public async Task<OfficeSeries> HandleAsync(OrganizationId office, DateOnly boundaries, DateOnly today, CancellationToken ct)
    {
        var lineage = await history.LineageAsync(ct);
        List<OrganizationId> family = [office, .. lineage.Before(office, today), .. lineage.After(office, today)];
        var sent = await SentAsync([.. family.Distinct()], ct);
        // Those into which the office went up, or that it was divided into, are shown only as far as they speak of it.
        var own = lineage.Before(office, today).Append(office).ToHashSet();
        var wanted = own.Concat(lineage.After(office, today)).ToHashSet();
        return new OfficeSeries(
            [.. sent.Where(s => own.Contains(s.Sent.Organization)).Select(s => LineOf(s.Sent, s.Paper, lineage))],
            [.. Figures(sent, lineage, boundaries, wanted)],
            FormSeries.Of(sent, lineage, boundaries, wanted)
        );
    }

    private async Task<IReadOnlyList<SentPaper>> SentAsync(List<OrganizationId> family, CancellationToken ct)
    {
        await using var db = database.Open();
        var sent = await StandingSubmissions
            .Of(db)
            .AsNoTracking()
            .Where(s => family.Contains(s.Organization))
            .OrderBy(s => s.SentAt)
            .ToListAsync(ct);
        return sent.ConvertAll(s => new SentPaper(s, FrozenReport.Read(s.Content)));
    }

    private static SentLine LineOf(Submission sent, FrozenReport paper, OrganizationLineage lineage) =>
        new(sent.Report, sent.Id, paper.Title, lineage.NameOf(sent.Organization, sent.SentAt.VietnamDate), sent.Symbol, sent.SentAt);

    private static IEnumerable<FigureSeries> Figures(
        IReadOnlyList<SentPaper> all,
        OrganizationLineage lineage,
        DateOnly boundaries,
        HashSet<OrganizationId> wanted
    ) =>
        all.SelectMany(s => s.Paper.Figures.Select(f => (s.Sent, s.Paper, Figure: f)))
            .GroupBy(f => (f.Figure.Name, f.Figure.Unit))
            .Select(g => new FigureSeries(
                g.Key.Name,
                g.Key.Unit,
                [
                    .. ComparableSeries
                        .Of(lineage, [.. g.Select(f => Given(f.Sent, f.Paper, f.Figure))], RuleOf(g.First().Figure), boundaries)
                        .Where(p => wanted.Contains(p.Organization)),
                ]
            ))
            .Where(s => s.Points.Count > 0);

    private static SeriesFigure Given(Submission sent, FrozenReport paper, FrozenFigure figure) =>
        new(
            sent.Organization,
            paper.Title,
            sent.SentAt.VietnamDate,
            // Nothing occurred is nought when it is added up; not reported stays unknown.
            figure.State
                is CellState.None
                    or CellState.NotApplicable
                ? 0
                : figure.Value
        );

    private static SeriesRule RuleOf(FrozenFigure figure) =>
        new IndicatorView(figure.Id, figure.Section, figure.Name, figure.Unit).Aggregation is FigureAggregation.Sum
            ? SeriesRule.Sum
            : SeriesRule.WeightedMean;
}
