namespace TongKet.Formats.Reading.Pdf.Rules;

/// <summary>A line drawn on a page, level or upright, in points: where it lies across its direction, and from where to where it goes.</summary>
internal sealed record Rule(double At, double From, double To)
{
    public bool Covers(double point) => From <= point && point <= To;
}

/// <summary>The lines drawn on a page: what the borders of its tables are made of.</summary>
internal sealed record PageRules(IReadOnlyList<Rule> Level, IReadOnlyList<Rule> Upright)
{
    public static readonly PageRules None = new([], []);
}
