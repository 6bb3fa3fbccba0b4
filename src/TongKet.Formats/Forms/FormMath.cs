using TongKet.Formats.Forms.Expressions;

namespace TongKet.Formats.Forms;

/// <summary>Calculates a form.</summary>
public static class FormMath
{
    // The database keeps 22 digits before the comma.
    private const decimal Largest = 1e21m;

    /// <summary>Every cell: those typed as they are, those calculated from them. A cell not typed is missing.</summary>
    public static IReadOnlyDictionary<CellKey, CellValue> Calculate(FormLayout layout, IEnumerable<CellEntry> entries)
    {
        var typed = new Dictionary<CellKey, CellValue>(layout.Count);
        foreach (var entry in entries)
        {
            typed[entry.Key] = entry.Value;
        }

        return Calculate(layout, key => typed.GetValueOrDefault(key, CellValue.Missing));
    }

    internal static Dictionary<CellKey, CellValue> Calculate(FormLayout layout, Func<CellKey, CellValue> typed)
    {
        var values = new Dictionary<CellKey, CellValue>(layout.Count);
        foreach (var cell in layout.Cells)
        {
            values[cell.Key] =
                cell.IsClosed ? new CellValue(CellState.NotApplicable)
                : cell.IsComputed ? CellValue.Missing
                : typed(cell.Key);
        }

        foreach (var cell in layout.Order)
        {
            values[cell.Key] = Rounded(Evaluation.Of(cell.Formula!, key => values[key]));
        }

        return values;
    }

    private static CellValue Rounded(CellValue value) =>
        value.Number is not { } number ? value
        : Math.Abs(number) >= Largest ? new CellValue(CellState.Missing, Fault: CalculationFault.TooLarge)
        : CellValue.Of(number);
}
