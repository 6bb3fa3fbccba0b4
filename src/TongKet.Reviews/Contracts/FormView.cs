using TongKet.Formats.Forms;

namespace TongKet.Reviews.Contracts;

/// <summary>A statistics form as units have to answer it now.</summary>
/// <param name="Id">The form.</param>
/// <param name="Version">Its version.</param>
/// <param name="Definition">What it asks.</param>
/// <param name="Steps">How it changed since its first version, oldest first.</param>
public sealed record FormView(FormId Id, int Version, StatisticalForm Definition, IReadOnlyList<FormStep> Steps)
{
    /// <summary>Where a cell of an older version stands in this one; null when it was dropped on the way.</summary>
    public CellKey? Bring(CellKey cell, int from) =>
        Steps.Where(s => s.Version > from).Aggregate((CellKey?)cell, (key, step) => key is { } known ? step.Map.Apply(known) : null);

    /// <summary>Cells that were said in an older version, under the codes of this one. What was dropped is not among them.</summary>
    public IReadOnlyList<CellEntry> Bring(IReadOnlyList<CellEntry> cells, int from) =>
        from >= Version
            ? cells
            :
            [
                .. cells
                    .Select(c => Bring(c.Key, from) is { } key ? c with { Row = key.Row, Column = key.Column } : null)
                    .OfType<CellEntry>()
                    .DistinctBy(c => c.Key),
            ];
}

/// <summary>A change of a form after it was launched.</summary>
/// <param name="Version">The version that it made.</param>
/// <param name="Map">Where the values of the version before it go.</param>
/// <param name="Changes">What changed, a sentence each.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
public sealed record FormStep(int Version, FormMap Map, IReadOnlyList<string> Changes, DateTimeOffset At, string By);
