using TongKet.Formats.Forms;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Forms;

/// <summary>What the units that have sent say in a cell of a form, all together: kept, because reading thousands of answers takes a second.</summary>
internal sealed class CellRange
{
    public required FormId Form { get; init; }
    public required int FormVersion { get; init; }
    public required string RowCode { get; init; }
    public required string ColumnCode { get; init; }
    public required int Units { get; init; }
    public required decimal Lower { get; init; }
    public required decimal Middle { get; init; }
    public required decimal Upper { get; init; }
    public required DateTimeOffset CountedAt { get; init; }

    public CellKey Key => new(RowCode, ColumnCode);

    public CellNeighbours Neighbours => new(Units, Lower, Middle, Upper);
}
