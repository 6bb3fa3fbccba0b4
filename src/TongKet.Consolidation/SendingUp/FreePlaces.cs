using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.SendingUp;

/// <summary>Where a draft still says nothing.</summary>
internal sealed record FreePlaces(
    IReadOnlySet<SectionId> Written,
    IReadOnlySet<IndicatorId> Said,
    IReadOnlyDictionary<FormId, HashSet<CellKey>> Cells
)
{
    public static FreePlaces Of(DraftReport? draft) =>
        new(
            (draft?.Sections ?? []).Where(s => s.Html.Length > 0 || s.NothingToReport).Select(s => s.Section).ToHashSet(),
            (draft?.Figures ?? []).Where(f => f.State is not CellState.Missing).Select(f => f.Indicator).ToHashSet(),
            (draft?.Forms ?? []).ToDictionary(
                f => f.Form,
                f => f.Cells.Where(c => c.State is not CellState.Missing).Select(c => c.Key).ToHashSet()
            )
        );

    public bool Takes(SectionContent content) => !Written.Contains(content.Section);

    public bool Takes(FigureContent figure) => !Said.Contains(figure.Indicator);

    /// <summary>The cells of a form that are still free.</summary>
    public FormContent Left(FormContent form) =>
        Cells.TryGetValue(form.Form, out var said) ? form with { Cells = [.. form.Cells.Where(c => !said.Contains(c.Key))] } : form;
}
