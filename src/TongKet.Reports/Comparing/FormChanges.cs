using TongKet.Formats.Forms;
using TongKet.Reports.Forms;
using TongKet.Reports.Sending;

namespace TongKet.Reports.Comparing;

/// <summary>Cells of statistics forms that print otherwise than before, sums among them.</summary>
internal static class FormChanges
{
    public static IEnumerable<FigureChange> Between(FrozenReport before, FrozenReport after)
    {
        var old = (before.Forms ?? []).ToDictionary(f => f.Id);
        return (after.Forms ?? []).SelectMany(form => Between(old.GetValueOrDefault(form.Id), form));
    }

    private static IEnumerable<FigureChange> Between(FrozenForm? before, FrozenForm after)
    {
        var was = before is null ? [] : Printed(before).ToDictionary(c => c.Key, c => c.Text);
        return from cell in Printed(after)
            let text = was.GetValueOrDefault(cell.Key, "…")
            where text != cell.Text
            select new FigureChange($"{after.Definition.Title}: {cell.Name}", after.Definition.Unit, text, cell.Text);
    }

    private static IEnumerable<(CellKey Key, string Name, string Text)> Printed(FrozenForm form)
    {
        var (layout, values) = (FormLayout.OfStored(form.Definition), form.Values());
        return layout.Cells.Select(cell => (cell.Key, cell.Name, FormTable.Printed(cell, values[cell.Key])));
    }
}
