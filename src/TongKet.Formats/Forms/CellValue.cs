namespace TongKet.Formats.Forms;

/// <summary>Why a calculated cell holds no number although all its inputs do.</summary>
public enum CalculationFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>Divided by zero.</summary>
    DividedByZero,

    /// <summary>More digits than can be kept.</summary>
    TooLarge,
}

/// <summary>What stands in a cell.</summary>
/// <param name="State">Its state.</param>
/// <param name="Number">The number, for a value or zero.</param>
/// <param name="Text">Words or a day (dd/MM/yyyy), for cells of such a type.</param>
/// <param name="Fault">Why a calculation gave nothing.</param>
public readonly record struct CellValue(
    CellState State,
    decimal? Number = null,
    string? Text = null,
    CalculationFault Fault = CalculationFault.None
)
{
    /// <summary>Nothing said.</summary>
    public static readonly CellValue Missing = new(CellState.Missing);

    /// <summary>Did not occur.</summary>
    public static readonly CellValue Nothing = new(CellState.None);

    /// <summary>A number; zero is said as zero. Six decimals are kept.</summary>
    public static CellValue Of(decimal number) =>
        decimal.Round(number, 6) is var kept && kept == 0 ? new(CellState.Zero, 0) : new(CellState.Value, kept);

    /// <summary>Words; blank ones say nothing.</summary>
    public static CellValue Of(string text) => string.IsNullOrWhiteSpace(text) ? Missing : new(CellState.Value, null, text.Trim());

    /// <summary>Whether nothing was said.</summary>
    public bool IsMissing => State is CellState.Missing;
}

/// <summary>A cell as a unit says it.</summary>
/// <param name="Row">Code of its row.</param>
/// <param name="Column">Code of its column.</param>
/// <param name="State">Its state.</param>
/// <param name="Number">The number.</param>
/// <param name="Text">Words or a day.</param>
/// <param name="Note">What the unit notes beside it.</param>
public sealed record CellEntry(string Row, string Column, CellState State, decimal? Number = null, string? Text = null, string? Note = null)
{
    /// <summary>Its place.</summary>
    public CellKey Key => new(Row, Column);

    /// <summary>What stands in it.</summary>
    public CellValue Value => new(State, Number, Text);
}
