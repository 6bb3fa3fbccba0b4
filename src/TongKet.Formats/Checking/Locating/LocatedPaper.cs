using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Locating;

/// <summary>Which line is which part of the paper. Lines of tables are in none.</summary>
internal sealed class LocatedPaper(MeasuredPaper paper)
{
    private readonly Dictionary<int, LayoutComponent> _components = [];

    /// <summary>The measured file.</summary>
    public MeasuredPaper Measured => paper;

    /// <summary>Number of the last line of the foot; what comes after belongs to appendices. 0 when there is no foot.</summary>
    public int LastOfFoot { get; set; }

    /// <summary>The lines of a part, in order.</summary>
    public IEnumerable<MeasuredLine> Of(LayoutComponent component) =>
        paper.Lines.Where(l => _components.TryGetValue(l.Number, out var known) && known == component);

    /// <summary>What a line is, or null.</summary>
    public LayoutComponent? Of(MeasuredLine line) => _components.TryGetValue(line.Number, out var known) ? known : null;

    /// <summary>Says what a line is, when nothing was said yet.</summary>
    public void Mark(MeasuredLine line, LayoutComponent component) => _components.TryAdd(line.Number, component);
}
