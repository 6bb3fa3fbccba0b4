using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Size, bold, italic, underline and capitals of the parts that the layout prescribes.</summary>
internal sealed class LookCheck : ILayoutCheck
{
    // Words within these may stand out for good reasons; only their size is prescribed for all letters.
    private static readonly LayoutComponent[] Free =
    [
        LayoutComponent.Addressee,
        LayoutComponent.Body,
        LayoutComponent.Section,
        LayoutComponent.Recipient,
    ];

    public IEnumerable<Departure> Check(CheckContext context) =>
        from component in LocatedComponents.All
        let lines = context.Paper.Of(component).Where(l => l.Lettered.Any()).ToList()
        where lines.Count > 0
        from departure in Sizes(context, component, lines)
            .Concat(Free.Contains(component) ? [] : Shapes(context, component, lines))
            .Concat(Free.Contains(component) ? [] : Capitals(context, component, lines))
            .Concat(SmallLabels.Check(context, component, lines))
        select departure;

    private static IEnumerable<Departure> Sizes(CheckContext context, LayoutComponent component, List<MeasuredLine> lines)
    {
        if (context.Rule(component, LayoutProperty.FontSize) is not { } rule)
        {
            yield break;
        }

        var wrong = lines.Where(l => l.Most(f => f.Points) is { } points && !rule.Permits(points)).ToList();
        if (wrong.Count > 0)
        {
            var found = string.Join(", ", wrong.Select(Size).Distinct().Take(4));
            yield return context.Lines(
                rule,
                $"look.points.{component}",
                component,
                $"{component.Name()}: cỡ chữ {found}; quy định cỡ {rule.Range}.",
                [
                    .. wrong.Select(l =>
                    {
                        var right = RepairValue.Of(context, rule, lines.Select(o => o.Most(f => f.Points)), l.Most(f => f.Points)!.Value);
                        return new Departing(l, Size(l), () => Settings.Points(l, right), Measures.Print(right));
                    }),
                ],
                "Cỡ chữ",
                rule.Range,
                rule.Range
            );
        }
    }

    /// <summary>Bold, italic, underlined lines of a part.</summary>
    public static IEnumerable<Departure> Shapes(CheckContext context, LayoutComponent component, IReadOnlyList<MeasuredLine> lines)
    {
        foreach (var shape in LetterShape.All)
        {
            if (context.Rule(component, shape.Property) is not { Is: { } wanted } rule)
            {
                continue;
            }

            var wrong = lines
                .Where(l =>
                    !rule.Permits(l.Most(shape.Found) ?? false) || (shape.Name == LetterShape.Bold && wanted && l.Label is { Bold: false })
                )
                .Select(l => new Departing(l, LetterShape.Word(shape, !wanted), () => shape.Set(l, wanted)))
                .ToList();
            if (wrong.Count > 0)
            {
                yield return context.Lines(
                    rule,
                    $"look.{shape.Code}.{component}",
                    component,
                    $"{component.Name()}: quy định trình bày kiểu chữ {LetterShape.Word(shape, wanted)}.",
                    wrong,
                    "Kiểu chữ",
                    LetterShape.Word(shape, wanted)
                );
            }
        }
    }

    /// <summary>Lines of a part that must stand in capitals.</summary>
    public static IEnumerable<Departure> Capitals(CheckContext context, LayoutComponent component, IReadOnlyList<MeasuredLine> lines)
    {
        var small = lines.Where(l => !l.InCapitals).ToList();
        if (small.Count > 0 && context.Rule(component, LayoutProperty.Capitals) is { Is: true } rule)
        {
            yield return context.Lines(
                rule,
                $"look.capitals.{component}",
                component,
                $"{component.Name()}: quy định trình bày bằng chữ in hoa.",
                [.. small.Select(l => new Departing(l, l.Text, LineText.Become(l, l.Text.ToUpperInvariant()), l.Text.ToUpperInvariant()))],
                "Chữ in hoa",
                "in hoa"
            );
        }
    }

    private static string Size(MeasuredLine line) => Measures.Print(line.Most(f => f.Points)!.Value);
}
