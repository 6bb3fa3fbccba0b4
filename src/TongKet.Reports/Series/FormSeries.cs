using TongKet.Formats.Forms;
using TongKet.Organizations.Contracts;

namespace TongKet.Reports.Series;

/// <summary>A statistics form over reviews: a series for each cell that has a number somewhere.</summary>
internal sealed record FormSeries(string Title, IReadOnlyList<FigureSeries> Cells)
{
    /// <summary>Forms are put together whole, each cell by its own rule: a ratio is calculated again from the sums, a mean is weighted.</summary>
    public static IReadOnlyList<FormSeries> Of(
        IReadOnlyList<SentPaper> all,
        OrganizationLineage lineage,
        DateOnly boundaries,
        HashSet<OrganizationId> wanted
    ) =>
        [
            .. all.SelectMany(s => (s.Paper.Forms ?? []).Select(f => new SentForm(s, f)))
                .GroupBy(f => f.Form.Definition.Code is { Length: > 0 } code ? code : f.Form.Definition.Title)
                .Select(g => One([.. g], lineage, boundaries, wanted))
                .Where(f => f.Cells.Count > 0),
        ];

    private static FormSeries One(
        IReadOnlyList<SentForm> sent,
        OrganizationLineage lineage,
        DateOnly boundaries,
        HashSet<OrganizationId> wanted
    )
    {
        var newest = sent.MaxBy(s => s.Paper.Sent.SentAt)!.Form.Definition;
        var layout = FormLayout.OfStored(newest);
        // Who makes up whom, and where that cannot be told: the same for all cells, so it is asked once, of forms as such.
        var points = ComparableSeries
            .Of(lineage, [.. sent.Select(s => new SeriesFigure(s.Office, s.Period, s.Day, 1))], SeriesRule.Sum, boundaries)
            .Where(p => wanted.Contains(p.Organization))
            .Select(p => (Point: p, Totals: p.Value is null ? null : TotalsOf(layout, p, sent)))
            .ToList();
        return new FormSeries(
            newest.FullTitle,
            [
                .. layout
                    .Cells.Where(c => c is { IsClosed: false, Type.IsNumber: true })
                    .Where(c => points.Exists(p => p.Totals?[c.Key].Value.Number is not null))
                    .Select(c => new FigureSeries(
                        $"{c.Row.Title}, {c.Column.Title}",
                        c.Unit,
                        [.. points.Select(p => p.Point with { Value = p.Totals?[c.Key].Value.Number })]
                    )),
            ]
        );
    }

    private static IReadOnlyDictionary<CellKey, FormTotal> TotalsOf(FormLayout layout, SeriesPoint point, IReadOnlyList<SentForm> sent)
    {
        var sources = sent.Where(s => s.Period == point.Period && point.Sources.Contains(s.Office)).ToList();
        return FormRollUp.Of(layout, [.. sources.Select(s => new UnitForm(s.Office.Value, s.Form.Cells))], sources.Count);
    }
}
