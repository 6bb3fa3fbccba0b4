using Microsoft.EntityFrameworkCore;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Forms;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>All texts and figures of a draft, beside the outline that asks for them.</summary>
internal sealed record ReportContent(
    ReviewView Review,
    IReadOnlyDictionary<SectionId, SectionText> Texts,
    IReadOnlyDictionary<IndicatorId, Figure> Figures,
    IReadOnlyList<ReportForm> Forms
)
{
    /// <summary>Sections where something is expected and nothing stands.</summary>
    public IReadOnlyList<SectionView> EmptySections => [.. Review.Sections.Where(s => s.IsLeaf && MarkOf(s.Id) is SectionMark.Empty)];

    /// <summary>Figures asked for that nobody has filled in.</summary>
    public IReadOnlyList<IndicatorView> MissingFigures =>
        [.. Review.Indicators.Where(i => Figures.GetValueOrDefault(i.Id) is null or { State: CellState.Missing })];

    /// <summary>Figures that are rarely so: below zero, or a share of more than all. They are asked about, never forbidden.</summary>
    public IReadOnlyList<DoubtfulFigure> DoubtfulFigures =>
        [.. Review.Indicators.Select(i => DoubtfulFigure.Of(i, Figures.GetValueOrDefault(i.Id)?.Value)).OfType<DoubtfulFigure>()];

    /// <summary>What would be sent; what the outline asks no more is not.</summary>
    public int Words => Review.Sections.Sum(s => Texts.GetValueOrDefault(s.Id)?.Words ?? 0);

    public SectionMark MarkOf(SectionId section) => Texts.GetValueOrDefault(section)?.Mark ?? SectionMark.Empty;

    public string HtmlOf(SectionId section) => Texts.GetValueOrDefault(section)?.Html ?? "";

    public static async Task<ReportContent> ReadAsync(TongKetDb db, ReportId id, ReviewView review, CancellationToken ct) =>
        new(
            review,
            await db.SectionTexts.AsNoTracking().Where(t => t.Report == id).ToDictionaryAsync(t => t.Section, ct),
            await db.Figures.AsNoTracking().Where(f => f.Report == id).ToDictionaryAsync(f => f.Indicator, ct),
            await ReadReportForms.OfAsync(db, id, review, ct)
        );
}
