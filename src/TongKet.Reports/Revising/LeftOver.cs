using TongKet.Reports.Looks;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Revising;

/// <summary>What was written and is asked no more: visible, and never lost.</summary>
/// <param name="Sections">Sections that still hold a text.</param>
/// <param name="Figures">Figures that were filled in, as they read.</param>
internal sealed record LeftOver(IReadOnlyList<SectionView> Sections, IReadOnlyList<string> Figures)
{
    public bool IsEmpty => Sections.Count + Figures.Count == 0;

    public static LeftOver Of(ReportContent content) =>
        new(
            [.. content.Review.DroppedSections.Where(s => content.HtmlOf(s.Id).Length > 0)],
            [
                .. content
                    .Review.DroppedIndicators.Select(i => (Asked: i, Said: content.Figures.GetValueOrDefault(i.Id)))
                    .Where(f => f.Said is { Value: not null })
                    .Select(f => $"{f.Asked.Name}: {ReportLooks.CellText(f.Said!.State, f.Said.Value)} {f.Asked.Unit}".Trim()),
            ]
        );
}
