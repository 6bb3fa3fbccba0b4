using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Cli.Demo;

/// <summary>What the demo itself knows must come out: counted while reports are written, never asked from the modules.</summary>
internal sealed class DemoTally
{
    private readonly Dictionary<ParticipantId, DemoReport> _newest = [];

    public int Late { get; private set; }
    public int Returned { get; private set; }
    public int Submitted => _newest.Count;
    public int Passages => _newest.Values.Sum(r => r.Passages);
    public IEnumerable<string> Sentences => _newest.Values.SelectMany(r => r.Sentences).Distinct(StringComparer.Ordinal);

    /// <summary>The newest version of a unit counts.</summary>
    public void Sent(ParticipantId unit, DemoReport report) => _newest[unit] = report;

    public void WasLate() => Late++;

    public void WasReturned() => Returned++;

    public (decimal Sum, decimal? Lowest, decimal? Highest, int Said, int None, int NotApplicable, int Missing) FigureOf(
        IndicatorId indicator,
        int units
    )
    {
        var cells = _newest.Values.Select(r => r.Figures.Single(f => f.Indicator == indicator)).ToLookup(f => f.State);
        var (said, none, other) = (
            cells[CellState.Value].Count() + cells[CellState.Zero].Count(),
            cells[CellState.None].Count(),
            cells[CellState.NotApplicable].Count()
        );
        var values = cells[CellState.Value].Select(f => f.Value!.Value).Concat(cells[CellState.Zero].Select(_ => 0m)).ToList();
        return (
            values.Sum(),
            values.Count > 0 ? values.Min() : null,
            values.Count > 0 ? values.Max() : null,
            said,
            none,
            other,
            units - said - none - other
        );
    }
}
