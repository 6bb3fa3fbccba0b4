using TongKet.Formats.Forms;

namespace TongKet.Consolidation.Forms;

/// <summary>A number far outside of what the other units say.</summary>
internal sealed record FarFigure(FormSource Source, Indicator Cell, CellEntry Said, CellNeighbours Others);

/// <summary>Looks through what was sent for numbers that one would ring the unit about.</summary>
internal static class FarFigures
{
    public static IReadOnlyList<FarFigure> Of(RolledForm form)
    {
        var said = form
            .Sources.SelectMany(s => s.Cells.Where(c => c.Number is > 0).Select(c => (Source: s, Cell: c)))
            .ToLookup(c => c.Cell.Key);
        return
        [
            .. from cell in form.Layout.Asked
            where cell.Type.IsNumber && cell.Type is not IndicatorType.Percent
            let others = CellNeighbours.Of(said[cell.Key].Select(c => c.Cell.Number ?? 0))
            where others is not null
            from one in said[cell.Key]
            where others.IsFar(one.Cell.Number ?? 0)
            select new FarFigure(one.Source, cell, one.Cell, others),
        ];
    }
}
