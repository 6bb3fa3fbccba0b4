using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Head and signature stand in the middle of their columns; running text is set to both margins.</summary>
internal sealed class AlignmentCheck : ILayoutCheck
{
    public IEnumerable<Departure> Check(CheckContext context)
    {
        foreach (var component in LocatedComponents.Centred)
        {
            var lines = context.Paper.Of(component).Where(l => l.Facts.Alignment != "center").ToList();
            // The law's diagram sets all of them in the middle; its text says so of some.
            var rule = context.Rule(component, LayoutProperty.Alignment) ?? context.Rule(component, LayoutProperty.FontSize);
            if (lines.Count > 0 && rule is not null)
            {
                yield return context.Lines(
                    rule,
                    $"align.{component}",
                    component,
                    $"{component.Name()}: quy định canh giữa{(lines[0].Cell is null ? "" : " trong ô của mình")}.",
                    [.. lines.Select(l => new Departing(l, Name(l.Facts.Alignment), IsHeldByBlanks(l) ? null : () => Centre(l)))],
                    "Canh dòng",
                    "canh giữa"
                );
            }
        }

        var text = context
            .Paper.Of(LayoutComponent.Body)
            .Where(l => l.Facts.Alignment is not "both" && l.Text.Length > 90)
            .Select(l => new Departing(l, Name(l.Facts.Alignment), () => Set(l, JustificationValues.Both)))
            .ToList();
        if (text.Count > 0)
        {
            yield return context.Lines(
                context.Rule(LayoutComponent.Body, LayoutProperty.Alignment),
                "align.Body",
                LayoutComponent.Body,
                "Nội dung: quy định canh đều cả hai lề.",
                text,
                "Canh dòng",
                "đều hai lề"
            );
        }
    }

    // Outside a table, blanks or tabs may hold the line in its place: setting it in the middle would move it.
    private static bool IsHeldByBlanks(MeasuredLine line) =>
        line.Cell is null
        && string.Concat(line.Pieces.Select(p => p.Text)) is var text
        && (text.Contains('\t', StringComparison.Ordinal) || text.StartsWith(' '));

    private static void Centre(MeasuredLine line)
    {
        Set(line, JustificationValues.Center);
        if (line.Facts.FirstLine is not (null or 0))
        {
            Settings.FirstLine(line, 0);
        }
    }

    private static string Name(string? alignment) =>
        alignment switch
        {
            "center" => "canh giữa",
            "right" => "canh phải",
            "both" => "đều hai lề",
            _ => "canh trái",
        };

    private static void Set(MeasuredLine line, JustificationValues value) =>
        Settings.Of(line.Paragraph).Justification = new Justification { Val = value };
}
