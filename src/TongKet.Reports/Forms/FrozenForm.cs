using TongKet.Formats.Forms;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Forms;

/// <summary>A form as it was sent, complete in itself: the version that was answered, with what was said.</summary>
internal sealed record FrozenForm(FormId Id, int Version, StatisticalForm Definition, IReadOnlyList<CellEntry> Cells)
{
    public static FrozenForm Of(ReportForm form) => new(form.View.Id, form.View.Version, form.View.Definition, form.Entries);

    public IReadOnlyDictionary<CellKey, CellValue> Values() => FormMath.Calculate(FormLayout.OfStored(Definition), Cells);
}
