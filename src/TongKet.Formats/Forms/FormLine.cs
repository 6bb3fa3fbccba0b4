namespace TongKet.Formats.Forms;

/// <summary>A row or a column with its place in the header tree. What it leaves open, the other axis or the usual rule decides.</summary>
/// <param name="Code">Names it in formulas and keeps its values when the form changes: "1.2", "A".</param>
/// <param name="Title">Its title as printed.</param>
public sealed record FormLine(string Code, string Title)
{
    /// <summary>The mark in front of it, "I", "1", "a"; may be empty.</summary>
    public string Label { get; init; } = "";

    /// <summary>Its depth in the header tree, from 0. A column with deeper ones behind it is a header over them.</summary>
    public int Level { get; init; }

    /// <summary>A row that only titles the rows under it.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Its unit of measure, may be empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What may stand in its cells.</summary>
    public IndicatorType? Type { get; init; }

    /// <summary>How its cells of many units become one.</summary>
    public Aggregation? Aggregation { get; init; }

    /// <summary>Where its cells are calculated: "[1] + [2]", by codes of the same axis.</summary>
    public string Formula { get; init; } = "";

    /// <summary>The line of the same axis that weighs a weighted mean.</summary>
    public string Weight { get; init; } = "";
}
