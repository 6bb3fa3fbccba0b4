using TongKet.Formats.Forms.Expressions;

namespace TongKet.Formats.Forms;

/// <summary>A form made ready for use: every cell resolved, formulas bound and in the order in which they are calculated.</summary>
public sealed class FormLayout
{
    private readonly Dictionary<CellKey, Indicator> _cells;

    private FormLayout(StatisticalForm form, Dictionary<CellKey, Indicator> cells, IReadOnlyList<Indicator> order)
    {
        (Form, _cells, Order) = (form, cells, order);
        Rows = [.. form.DataRows];
        Columns = [.. form.DataColumns];
    }

    /// <summary>The definition.</summary>
    public StatisticalForm Form { get; }

    /// <summary>Rows that hold cells.</summary>
    public IReadOnlyList<FormLine> Rows { get; }

    /// <summary>Columns that hold cells.</summary>
    public IReadOnlyList<FormLine> Columns { get; }

    /// <summary>All cells, row by row.</summary>
    public IEnumerable<Indicator> Cells => _cells.Values;

    /// <summary>How many cells there are.</summary>
    public int Count => _cells.Count;

    /// <summary>Cells that a person fills in.</summary>
    public IEnumerable<Indicator> Asked => _cells.Values.Where(c => c is { IsClosed: false, IsComputed: false });

    /// <summary>Calculated cells, each behind those it needs.</summary>
    internal IReadOnlyList<Indicator> Order { get; }

    internal IReadOnlyList<BoundCheck> Checks { get; private init; } = [];

    /// <summary>The cell at a place, or null.</summary>
    public Indicator? Find(CellKey key) => _cells.GetValueOrDefault(key);

    /// <summary>The cells that a person fills in and that this one stands on, in the order of its formula; itself when it is one.</summary>
    public IReadOnlyList<Indicator> TypedBehind(CellKey key)
    {
        var (found, seen) = (new List<Indicator>(), new HashSet<CellKey>());
        Walk(key);
        return found;

        // Each cell once: formulas on formulas may come by the same cell on many ways.
        void Walk(CellKey at)
        {
            if (!seen.Add(at) || Find(at) is not { IsClosed: false } cell)
            {
                return;
            }

            if (cell.Formula is not { } formula)
            {
                found.Add(cell);
                return;
            }

            foreach (var needed in NodeWalk.CellsOf(formula))
            {
                Walk(needed);
            }
        }
    }

    /// <summary>Nobody can explain a cell that is calculated: it is asked about at the first said of those that it stands on.</summary>
    public FormIssue AtTyped(FormIssue issue, IReadOnlyDictionary<CellKey, CellValue> values)
    {
        var typed = TypedBehind(issue.At).Select(c => c.Key).ToList();
        var said = typed.FindIndex(k => !values[k].IsMissing);
        return typed.Count == 0 ? issue : issue with { At = typed[Math.Max(said, 0)] };
    }

    /// <summary>Reads a definition; what cannot stand in it is named. Never throws on content.</summary>
    public static (FormLayout? Layout, IReadOnlyList<FormFault> Faults) Of(StatisticalForm form)
    {
        var faults = FormShape.Faults(form);
        if (faults.Count > 0)
        {
            return (null, faults);
        }

        var (cells, formulas) = IndicatorResolving.Of(form);
        var (order, cycles) = CalculationOrder.Of(cells);
        var (checks, conditions) = BoundCheck.Of(form, cells);
        faults = [.. formulas, .. cycles, .. conditions];
        return faults.Count > 0 ? (null, faults) : (new FormLayout(form, cells, order) { Checks = checks }, []);
    }

    /// <summary>The layout of a definition that was checked when it was stored.</summary>
    public static FormLayout OfStored(StatisticalForm form) =>
        Of(form) is { Layout: { } layout }
            ? layout
            : throw new InvalidOperationException($"The stored form “{form.Title}” does not hold together.");
}
