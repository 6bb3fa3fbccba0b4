using TongKet.Formats.Checking.Locating;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Understanding;
using TongKet.Formats.Writing.Layout;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>What a check looks at.</summary>
/// <param name="Paper">The paper with its parts.</param>
/// <param name="Profile">The layout that it should follow.</param>
/// <param name="Facts">What the reader understood of the paper, wherever it stands.</param>
internal sealed record CheckContext(LocatedPaper Paper, LayoutProfile Profile, Extraction Facts)
{
    private const int ShownPlaces = 5;
    private const int PlaceLength = 70;

    // "Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 ..." is cited short.
    private readonly string _law = Profile.LegalBasis.Split([", ngày", " ngày"], StringSplitOptions.None)[0];

    /// <summary>The rule on a property; null when the law is silent.</summary>
    public LayoutRule? Rule(LayoutComponent component, LayoutProperty property) => LayoutRules.Find(Profile, component, property);

    /// <summary>Where in the law a rule stands.</summary>
    public string Cite(LayoutRule? rule) =>
        rule switch
        {
            null => _law,
            { Strength: BasisStrength.Practice } => rule.Basis,
            // The appendix itself was not seen: whoever reads the finding must know.
            { Strength: BasisStrength.Digest } => $"{_law}, {rule.Basis} (theo tài liệu giới thiệu, cần đối chiếu bản gốc)",
            { Strength: BasisStrength.Analogy } => $"Vận dụng {_law}, {rule.Basis}",
            _ => $"{_law}, {rule.Basis}",
        };

    /// <summary>The place of a line.</summary>
    public static LayoutPlace PlaceOf(MeasuredLine line) =>
        new(line.Number, line.Shown.Length <= PlaceLength ? line.Shown : line.Shown[..PlaceLength] + "…");

    /// <summary>A finding about the whole paper.</summary>
    public Departure Whole(LayoutRule? rule, string code, LayoutComponent component, string message, params IReadOnlyList<Fix> fixes) =>
        new(new LayoutFinding(code, SeverityOf(rule), component, message, Cite(rule), [], 1, fixes.Count > 0), fixes);

    /// <summary>A finding about lines.</summary>
    /// <param name="rule">The rule; null for one that no data tells.</param>
    /// <param name="code">Stable code.</param>
    /// <param name="component">Which part.</param>
    /// <param name="message">In Vietnamese.</param>
    /// <param name="lines">The lines concerned.</param>
    /// <param name="what">What is changed, for the log.</param>
    /// <param name="after">What is written, for the log.</param>
    /// <param name="allowed">What the rule allows, where it leaves room.</param>
    public Departure Lines(
        LayoutRule? rule,
        string code,
        LayoutComponent component,
        string message,
        IReadOnlyList<Departing> lines,
        string what,
        string after,
        string? allowed = null
    )
    {
        var places = lines.Take(ShownPlaces).Select(l => PlaceOf(l.Line)).ToList();
        var fixes = lines
            .Where(l => l.Apply is not null)
            .Select(l => new Fix(
                new LayoutChange(component, PlaceOf(l.Line), what, l.Before, l.After ?? after, Cite(rule), allowed),
                l.Apply!,
                l.Prescribed is { } words ? new Prescribed(l.Line.Number, words) : null
            ))
            .ToList();
        return new(new LayoutFinding(code, SeverityOf(rule), component, message, Cite(rule), places, lines.Count, fixes.Count > 0), fixes);
    }

    // What is applied by analogy or known from practice only is advised.
    private static LayoutSeverity SeverityOf(LayoutRule? rule) =>
        rule?.Strength is BasisStrength.Analogy or BasisStrength.Practice ? LayoutSeverity.Unusual : LayoutSeverity.Wrong;
}
