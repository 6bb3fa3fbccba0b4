using TongKet.Formats.Forms.Expressions;

namespace TongKet.Formats.Forms;

/// <summary>A cell with everything that its row, its column and itself say about it (chỉ tiêu).</summary>
public sealed class Indicator
{
    internal Indicator(CellKey key, FormLine row, FormLine column) => (Key, Row, Column) = (key, row, column);

    /// <summary>Its place.</summary>
    public CellKey Key { get; }

    /// <summary>Its row.</summary>
    public FormLine Row { get; }

    /// <summary>Its column.</summary>
    public FormLine Column { get; }

    /// <summary>Its unit, may be empty.</summary>
    public required string Unit { get; init; }

    /// <summary>What may stand in it.</summary>
    public required IndicatorType Type { get; init; }

    /// <summary>How it is put together over units.</summary>
    public required Aggregation Aggregation { get; init; }

    /// <summary>The cell that weighs it, for a weighted mean.</summary>
    public CellKey? Weight { get; init; }

    /// <summary>Nothing is asked here.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether it is calculated.</summary>
    public bool IsComputed => Formula is not null;

    /// <summary>Whether it is divided out: printed with two decimals at most, while all that are kept stand in it. A rounding of one's own stays.</summary>
    public bool IsRatio =>
        Formula is not (null or CallNode { Function: "ROUND" }) && (Type is IndicatorType.Percent || NodeWalk.Divides(Formula));

    /// <summary>"dòng “Số chi bộ”, cột “Năm 2025”": how messages name it.</summary>
    public string Name => $"dòng “{Row.Title}”, cột “{Column.Title}”";

    internal Node? Formula { get; init; }
}
