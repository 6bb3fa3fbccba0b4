using TongKet.Formats.Checking.Locating;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Checking.Norms;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking.Rules;

/// <summary>What a rule looks at.</summary>
/// <param name="Paper">The paper with its parts.</param>
/// <param name="Profile">The layout that it should follow.</param>
/// <param name="Norms">How far it may differ.</param>
internal sealed record CheckContext(LocatedPaper Paper, LayoutProfile Profile, LayoutNorms Norms)
{
    private const int ShownPlaces = 5;
    private const int PlaceLength = 70;

    /// <summary>Rules that are applied by analogy only warn.</summary>
    public LayoutSeverity Severity => Profile.Family is LayoutFamily.Union ? LayoutSeverity.Unusual : LayoutSeverity.Wrong;

    /// <summary>A finding about the whole paper.</summary>
    public Departure Whole(string code, PaperComponent component, string message, string basis, params IReadOnlyList<Fix> fixes) =>
        new(new LayoutFinding(code, Severity, component, message, basis, [], 1, fixes.Count > 0), fixes);

    /// <summary>A finding about lines.</summary>
    public Departure Lines(
        string code,
        PaperComponent component,
        string message,
        string basis,
        IReadOnlyList<Departing> lines,
        string what,
        string after
    ) =>
        new(
            new LayoutFinding(
                code,
                Severity,
                component,
                message,
                basis,
                [.. lines.Take(ShownPlaces).Select(l => PlaceOf(l.Line))],
                lines.Count,
                lines.Any(l => l.Apply is not null)
            ),
            [
                .. lines
                    .Where(l => l.Apply is not null)
                    .Select(l => new Fix(new LayoutChange(component, PlaceOf(l.Line), what, l.Before, after, basis), l.Apply!)),
            ]
        );

    /// <summary>The place of a line.</summary>
    public static LayoutPlace PlaceOf(MeasuredLine line) =>
        new(line.Number, line.Text.Length <= PlaceLength ? line.Text : line.Text[..PlaceLength] + "…");
}

/// <summary>One rule on layout.</summary>
internal interface ILayoutRule
{
    /// <summary>The departures of a paper from it.</summary>
    IEnumerable<Departure> Check(CheckContext context);
}
