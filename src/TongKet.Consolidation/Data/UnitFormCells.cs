using TongKet.Consolidation.Contracts;
using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Data;

/// <summary>One form of one submission, as it was sent.</summary>
internal sealed class UnitFormCells
{
    public required ConsolidationId Consolidation { get; init; }
    public required SubmissionId Submission { get; init; }
    public required FormId Form { get; init; }

    /// <summary>The version of the form that the unit answered.</summary>
    public required int FormVersion { get; init; }
    public required IReadOnlyList<CellEntry> Cells { get; init; }
}
