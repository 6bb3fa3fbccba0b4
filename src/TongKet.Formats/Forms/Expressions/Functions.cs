namespace TongKet.Formats.Forms.Expressions;

/// <summary>What formulas may call. Cells where nothing occurred or which do not concern the unit are passed over; a cell not said makes the whole unsaid.</summary>
internal static class Functions
{
    public static readonly IReadOnlyList<string> Known = ["SUM", "MIN", "MAX", "COUNT", "ABS", "ROUND"];

    public static CellValue Call(string name, IReadOnlyList<CellValue> arguments)
    {
        if (arguments.Any(a => a.IsMissing))
        {
            return arguments.First(a => a.IsMissing);
        }

        var numbers = arguments.Where(a => a.State.IsNumber).Select(a => a.Number ?? 0).ToList();
        if (name == "COUNT")
        {
            return CellValue.Of(numbers.Count);
        }

        if (numbers.Count == 0)
        {
            return arguments.Any(a => a.State is CellState.None) || arguments.Count == 0
                ? CellValue.Nothing
                : new CellValue(CellState.NotApplicable);
        }

        return name switch
        {
            "MIN" => CellValue.Of(numbers.Min()),
            "MAX" => CellValue.Of(numbers.Max()),
            "ABS" => CellValue.Of(Math.Abs(numbers[0])),
            "ROUND" => CellValue.Of(
                decimal.Round(numbers[0], (int)Math.Clamp(numbers.ElementAtOrDefault(1), 0, 6), MidpointRounding.AwayFromZero)
            ),
            _ => CellValue.Of(numbers.Sum()),
        };
    }
}
