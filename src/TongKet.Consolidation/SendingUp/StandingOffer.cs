using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;

namespace TongKet.Consolidation.SendingUp;

/// <summary>What of an offer stands in the report: what went in now, and what stands there word for word since an earlier press that broke off.</summary>
internal static class StandingOffer
{
    public static OfferedContent Of(OfferedContent offered, OfferedContent filled, DraftReport? draft)
    {
        var sections = filled.Sections.Concat(draft?.Sections ?? []).Select(s => (s.Section, s.Html)).ToHashSet();
        var went = filled.Sections.Select(s => s.Section).ToHashSet();
        var figures = filled.Figures.Concat(draft?.Figures ?? []).ToHashSet();
        var cells = filled.Forms.Concat(draft?.Forms ?? []).SelectMany(f => f.Cells.Select(c => (f.Form, c.Key, c.Value))).ToHashSet();
        return new OfferedContent(
            [.. offered.Sections.Where(s => went.Contains(s.Section) || (s.Html.Length > 0 && sections.Contains((s.Section, s.Html))))],
            [.. offered.Figures.Where(f => f.State is not CellState.Missing && figures.Contains(f))],
            [
                .. offered
                    .Forms.Select(f =>
                        f with
                        {
                            Cells = [.. f.Cells.Where(c => !c.Value.IsMissing && cells.Contains((f.Form, c.Key, c.Value)))],
                        }
                    )
                    .Where(f => f.Cells.Count > 0),
            ]
        );
    }
}
