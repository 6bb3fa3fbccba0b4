namespace TongKet.Formats.Forms;

/// <summary>One cell of many units by its rule. Units that said nothing are left out and counted elsewhere.</summary>
internal static class CellRollUp
{
    public static CellValue Of(Indicator cell, IReadOnlyList<IReadOnlyDictionary<CellKey, CellValue>> units)
    {
        var said = units.Select(u => u[cell.Key]).Where(v => !v.IsMissing).ToList();
        if (cell.Aggregation is Aggregation.Last)
        {
            return said.Count > 0 ? said[^1] : CellValue.Missing;
        }

        var numbers = said.Where(v => v.State.IsNumber).Select(v => v.Number ?? 0).ToList();
        if (numbers.Count == 0 || !cell.Type.IsNumber)
        {
            return !cell.Type.IsNumber || said.Count == 0 ? CellValue.Missing
                : said.Exists(v => v.State is CellState.None) ? CellValue.Nothing
                : new CellValue(CellState.NotApplicable);
        }

        return cell.Aggregation switch
        {
            Aggregation.Sum => Sum(numbers),
            Aggregation.Minimum => CellValue.Of(numbers.Min()),
            Aggregation.Maximum => CellValue.Of(numbers.Max()),
            Aggregation.Count => CellValue.Of(numbers.Count(n => n != 0)),
            Aggregation.WeightedMean => Mean(cell, units),
            _ => CellValue.Missing,
        };
    }

    private static CellValue Sum(List<decimal> numbers)
    {
        try
        {
            return CellValue.Of(numbers.Sum());
        }
        catch (OverflowException)
        {
            return new CellValue(CellState.Missing, Fault: CalculationFault.TooLarge);
        }
    }

    // Units without a weight do not weigh: taking them as zero or one would both be inventing.
    private static CellValue Mean(Indicator cell, IReadOnlyList<IReadOnlyDictionary<CellKey, CellValue>> units)
    {
        decimal sum = 0,
            weights = 0;
        foreach (var unit in units)
        {
            if (
                unit[cell.Key] is { State: CellState.Value or CellState.Zero, Number: { } number }
                && unit[cell.Weight!.Value].Number is { } weight
            )
            {
                (sum, weights) = (sum + number * weight, weights + weight);
            }
        }

        return weights == 0 ? new CellValue(CellState.Missing, Fault: CalculationFault.DividedByZero) : CellValue.Of(sum / weights);
    }
}
