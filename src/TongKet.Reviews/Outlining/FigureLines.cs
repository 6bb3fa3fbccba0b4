using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Outlining;

/// <summary>Figures as a person types them, one a line, the unit in brackets at the end: "Số hội nghị (hội nghị)".</summary>
internal static class FigureLines
{
    public static string Write(IReadOnlyList<IndicatorDraft> figures) =>
        string.Join('\n', figures.Select(f => f.Unit.Length > 0 ? $"{f.Name} ({f.Unit})" : f.Name));

    public static IReadOnlyList<IndicatorDraft> Read(string lines) =>
        [
            .. lines
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(Line)
                .DistinctBy(f => (f.Name, f.Unit)),
        ];

    private static IndicatorDraft Line(string line)
    {
        var open = line.LastIndexOf('(');
        return open > 0 && line.EndsWith(')')
            ? new IndicatorDraft(line[..open].Trim(), line[(open + 1)..^1].Trim())
            : new IndicatorDraft(line, "");
    }
}
