using TongKet.Formats.Forms;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Forms;

/// <summary>What one unit says in a form, brought to the version that is asked now.</summary>
internal sealed record FormSource(OrganizationId Organization, string Symbol, int Version, int Answered, IReadOnlyList<CellEntry> Cells);

/// <summary>A form over all units.</summary>
internal sealed record RolledForm(
    FormView View,
    FormLayout Layout,
    IReadOnlyDictionary<CellKey, FormTotal> Totals,
    IReadOnlyList<FormSource> Sources,
    IReadOnlyList<OrganizationId> Silent,
    OrganizationTree Tree
)
{
    /// <summary>Units that were asked.</summary>
    public int Units => Sources.Count + Silent.Count;

    /// <summary>Whether somebody who has sent the form left this cell unsaid: its total is not of everybody who reported.</summary>
    public bool IsPartial(Indicator cell) => !cell.IsClosed && Totals[cell.Key].Missing > Silent.Count;

    /// <summary>What one unit says in a cell. A typed one is looked up: calculating whole forms of thousands of units takes a second.</summary>
    public CellValue Said(FormSource source, Indicator cell) =>
        cell.IsComputed || cell.IsClosed
            ? FormMath.Calculate(Layout, source.Cells)[cell.Key]
            : source.Cells.LastOrDefault(c => c.Key == cell.Key)?.Value ?? CellValue.Missing;

    /// <summary>"—" where there is nothing to put together; a star where somebody who reported has not said it.</summary>
    public string Print(Indicator cell)
    {
        var total = Totals[cell.Key];
        return cell.IsClosed ? "x"
            : total.Value.IsMissing ? "—"
            : (cell.Aggregation is Aggregation.WeightedMean ? CellText.PrintRounded(total.Value) : CellText.Print(cell, total.Value))
                + (IsPartial(cell) ? "*" : "");
    }
}
