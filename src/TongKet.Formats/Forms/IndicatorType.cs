namespace TongKet.Formats.Forms;

/// <summary>What may stand in a cell.</summary>
public enum IndicatorType
{
    /// <summary>A number with decimals.</summary>
    Decimal,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A share in hundredths: 12,5 means 12,5 %.</summary>
    Percent,

    /// <summary>Words.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,
}
