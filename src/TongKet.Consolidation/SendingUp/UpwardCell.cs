using TongKet.Consolidation.Forms;
using TongKet.Formats.Forms;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.SendingUp;

/// <summary>A cell that the superior asks, and the total of one's own that answers it.</summary>
internal sealed record UpwardCell(FormView Asked, Indicator Cell, RolledForm Own, FormTotal Total)
{
    public CellEntry Entry => new(Cell.Key.Row, Cell.Key.Column, Total.Value.State, Total.Value.Number, Total.Value.Text);
}
