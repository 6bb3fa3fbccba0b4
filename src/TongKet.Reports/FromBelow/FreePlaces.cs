using Microsoft.EntityFrameworkCore;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.FromBelow;

/// <summary>Where a draft still says nothing.</summary>
internal sealed record FreePlaces(
    IReadOnlySet<SectionId> Written,
    IReadOnlySet<IndicatorId> Said,
    IReadOnlyDictionary<FormId, HashSet<CellKey>> Cells
)
{
    /// <summary>Read under the report's lock, so that nobody writes between looking and filling.</summary>
    public static async Task<FreePlaces> ReadAsync(TongKetDb db, ReportId report, ReviewView review, CancellationToken ct)
    {
        var content = await ReportContent.ReadAsync(db, report, review, ct);
        return new(
            content.Texts.Values.Where(t => t.Mark is not SectionMark.Empty).Select(t => t.Section).ToHashSet(),
            content.Figures.Values.Where(f => f.State is not CellState.Missing).Select(f => f.Indicator).ToHashSet(),
            content.Forms.ToDictionary(f => f.View.Id, f => f.Cells.Where(c => !c.Value.Value.IsMissing).Select(c => c.Key).ToHashSet())
        );
    }

    public OfferedContent Left(OfferedContent offered) =>
        new(
            [.. offered.Sections.Where(s => !Written.Contains(s.Section))],
            [.. offered.Figures.Where(f => f.State is not CellState.Missing && !Said.Contains(f.Indicator))],
            [.. offered.Forms.Select(Left).Where(f => f.Cells.Count > 0)]
        );

    private FormContent Left(FormContent form) =>
        Cells.TryGetValue(form.Form, out var said) ? form with { Cells = [.. form.Cells.Where(c => !said.Contains(c.Key))] } : form;
}
