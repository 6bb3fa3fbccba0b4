using TongKet.Consolidation.Contracts;
using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Data;

/// <summary>One figure of one submission, as it was sent.</summary>
internal sealed class UnitFigure
{
    public required ConsolidationId Consolidation { get; init; }
    public required SubmissionId Submission { get; init; }
    public required IndicatorId Indicator { get; init; }
    public required CellState State { get; init; }
    public decimal? Value { get; init; }
}
