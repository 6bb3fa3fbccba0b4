using TongKet.Reviews.Contracts;
using TongKet.Reviews.Outlining;

namespace TongKet.Reviews.Revising;

/// <summary>The outline that is asked now, as rows of the editor that remember which section they are.</summary>
internal static class StandingRows
{
    public static IReadOnlyList<OutlineRow> Of(ReviewView review) =>
        [
            .. review.Sections.Select(s => new OutlineRow(
                s.Depth,
                s.Label,
                s.Title,
                s.Guidance,
                FigureLines.Write([.. review.Indicators.Where(i => i.Section == s.Id).Select(i => new IndicatorDraft(i.Name, i.Unit))]),
                RowKeys.Of(s.Id)
            )),
        ];
}
