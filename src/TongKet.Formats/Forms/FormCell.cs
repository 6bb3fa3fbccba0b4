namespace TongKet.Formats.Forms;

/// <summary>One cell that differs from its row and column.</summary>
/// <param name="Row">Code of its row.</param>
/// <param name="Column">Code of its column.</param>
public sealed record FormCell(string Row, string Column)
{
    /// <summary>Nothing is asked here (printed as "x").</summary>
    public bool IsClosed { get; init; }

    /// <summary>Its own unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Its own type.</summary>
    public IndicatorType? Type { get; init; }

    /// <summary>Its own rule.</summary>
    public Aggregation? Aggregation { get; init; }

    /// <summary>Its own formula, by whole cells: "[1;A] / [2;A] * 100".</summary>
    public string Formula { get; init; } = "";
}
