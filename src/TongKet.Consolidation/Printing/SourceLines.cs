using TongKet.Consolidation.Figures;
using TongKet.Formats.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Printing;

/// <summary>The lines of the annex: for each passage and each figure of the paper, every unit it comes from.</summary>
internal static class SourceLines
{
    private const int FirstWords = 90;

    public static IEnumerable<SourceLine> Of(PaperMaterial material)
    {
        var marks = SectionMarks.Of(material.Review.Sections);
        foreach (var section in material.Review.Sections)
        {
            foreach (var line in material.Passages[section.Id].SelectMany(p => Lines(material, marks[section.Id], p)))
            {
                yield return line;
            }

            foreach (var indicator in material.Review.Indicators.Where(i => i.Section == section.Id))
            {
                foreach (var source in material.FigureSources[indicator.Id])
                {
                    yield return Line(material, marks[section.Id], indicator, source);
                }
            }
        }
    }

    private static IEnumerable<SourceLine> Lines(PaperMaterial material, string mark, PassageMaterial passage) =>
        passage.Origins.Select(origin => new SourceLine(
            mark,
            Start(passage.Passage.Text) + (passage.Passage.Edited ? " (đã sửa)" : ""),
            origin.Organization is { } unit ? material.Tree.NameOf(unit) : $"Người tổng hợp: {origin.Author}",
            origin.Symbol,
            origin.On
        ));

    private static SourceLine Line(PaperMaterial material, string mark, IndicatorView indicator, FigureSource source) =>
        new(
            mark,
            $"{indicator.Name}: {FigureText.Of(source.State, source.Value)}{(source.Value is null ? "" : $" {indicator.Unit}")}",
            material.Tree.NameOf(source.Organization),
            source.Symbol,
            null
        );

    private static string Start(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= FirstWords
            ? line
            : string.Concat(line.AsSpan(0, line.LastIndexOf(' ', FirstWords) is > 0 and var cut ? cut : FirstWords), "…");
    }
}
