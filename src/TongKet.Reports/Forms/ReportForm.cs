using TongKet.Formats.Forms;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Forms;

/// <summary>A form with what the office says in it so far, calculated and looked through.</summary>
internal sealed class ReportForm(
    FormView view,
    IReadOnlyDictionary<CellKey, AnsweredCell> cells,
    int answered,
    PreviousForm? previous,
    IEnumerable<CellRange> neighbours
)
{
    public FormView View { get; } = view;

    public FormLayout Layout => field ??= FormLayout.OfStored(View.Definition);

    /// <summary>What was said, by the codes of the form as it is now.</summary>
    public IReadOnlyDictionary<CellKey, AnsweredCell> Cells { get; } = cells;

    /// <summary>The version that was answered; 0 when nothing was.</summary>
    public int Answered { get; } = answered;

    public PreviousForm? Previous { get; } = previous;

    /// <summary>What units that have sent say, all together.</summary>
    public IReadOnlyDictionary<CellKey, CellNeighbours> Neighbours { get; } = neighbours.ToDictionary(r => r.Key, r => r.Neighbours);

    public IReadOnlyList<CellEntry> Entries =>
        [
            .. Cells
                .OrderBy(c => c.Key.Row)
                .ThenBy(c => c.Key.Column)
                .Select(c => c.Value.Entry with { Row = c.Key.Row, Column = c.Key.Column }),
        ];

    public IReadOnlyDictionary<CellKey, CellValue> Values => field ??= FormMath.Calculate(Layout, Entries);

    /// <summary>Asked cells where nothing was said: blank is never done.</summary>
    public IReadOnlyList<Indicator> Missing => field ??= [.. Layout.Asked.Where(c => Values[c.Key].IsMissing)];

    /// <summary>Checks that do not hold and values to look at again.</summary>
    public IReadOnlyList<FormIssue> Issues =>
        field ??= [
            .. FormChecks
                .Try(Layout, Values)
                .Concat(FormDoubts.Of(Layout, Values, Previous, Neighbours))
                .Select(i => Layout.AtTyped(i, Values)),
        ];

    public IReadOnlyList<FormIssue> Errors => [.. Issues.Where(i => i.Severity is CheckSeverity.Error)];

    /// <summary>What was asked about and neither confirmed nor explained.</summary>
    public IReadOnlyList<FormIssue> Open =>
        [.. Issues.Where(i => i.Severity is CheckSeverity.Warning && Cells.GetValueOrDefault(i.At) is not { IsExplained: true })];

    /// <summary>What changed since the version that was answered.</summary>
    public IEnumerable<FormStep> News => Answered == 0 ? [] : View.Steps.Where(s => s.Version > Answered);
}
