namespace TongKet.Formats.Forms;

/// <summary>Many units' forms into one, each cell by its rule.</summary>
public static class FormRollUp
{
    /// <summary>The totals of every cell.</summary>
    /// <param name="layout">The form.</param>
    /// <param name="units">What units sent, earliest first.</param>
    /// <param name="asked">How many units were asked.</param>
    public static IReadOnlyDictionary<CellKey, FormTotal> Of(FormLayout layout, IReadOnlyList<UnitForm> units, int asked)
    {
        var said = units.Select(u => FormMath.Calculate(layout, u.Cells)).ToList();
        var direct = layout
            .Cells.Where(c => c.Aggregation is not Aggregation.RatioOfSums)
            .ToDictionary(c => c.Key, c => CellRollUp.Of(c, said));
        // Cells calculated again see the totals of the others; a cell with a rule of its own keeps it.
        var values = FormMath.Calculate(layout, key => direct.GetValueOrDefault(key, CellValue.Missing));
        foreach (var (key, value) in direct.Where(d => layout.Find(d.Key)!.IsComputed))
        {
            values[key] = value;
        }

        return layout.Cells.ToDictionary(c => c.Key, c => Count(c, values[c.Key], said, asked));
    }

    private static FormTotal Count(Indicator cell, CellValue value, List<IReadOnlyDictionary<CellKey, CellValue>> said, int asked)
    {
        int units = 0,
            none = 0,
            notApplicable = 0;
        foreach (var unit in said)
        {
            switch (unit[cell.Key].State)
            {
                case CellState.Value or CellState.Zero:
                    units++;
                    break;
                case CellState.None:
                    none++;
                    break;
                case CellState.NotApplicable:
                    notApplicable++;
                    break;
            }
        }

        return new FormTotal(cell.Key, value, units, none, notApplicable, asked - units - none - notApplicable);
    }
}
