using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking.Rules;

/// <summary>Size, bold, italic, underline and capitals of the parts that the layout prescribes.</summary>
internal sealed class LookRule : ILayoutRule
{
    public IEnumerable<Departure> Check(CheckContext context)
    {
        foreach (var (component, look) in PrescribedLooks.Of(context.Profile))
        {
            if (!context.Norms.Looks.TryGetValue(component, out var norm))
            {
                continue;
            }

            var lines = context.Paper.Of(component).Where(l => l.Lettered.Any()).ToList();
            var sizes = lines.Where(l => l.Most(f => f.Points) is { } points && !norm.Points.Keeps(points)).ToList();
            if (sizes.Count > 0)
            {
                var wrong = sizes.Select(l => new Departing(
                    l,
                    Measures.Print(l.Most(f => f.Points)!.Value),
                    () => Settings.Points(l, norm.Points.Nearest(l.Most(f => f.Points)!.Value))
                ));
                var found = string.Join(", ", sizes.Select(l => Measures.Print(l.Most(f => f.Points)!.Value)).Distinct().Take(4));
                yield return context.Lines(
                    $"look.points.{component}",
                    component,
                    $"{component.Name()}: cỡ chữ {found}; quy định cỡ {norm.Points.Print()}.",
                    norm.Basis,
                    [.. wrong],
                    "Cỡ chữ",
                    norm.Points.Print()
                );
            }

            foreach (var departure in Shapes(context, component, look, norm.Basis, lines))
            {
                yield return departure;
            }
        }
    }

    private static IEnumerable<Departure> Shapes(
        CheckContext context,
        PaperComponent component,
        PrescribedLook look,
        string basis,
        List<MeasuredLine> lines
    )
    {
        foreach (var shape in Shape.All)
        {
            if (shape.Wanted(look) is not { } wanted)
            {
                continue;
            }

            var wrong = lines
                .Where(l => (l.Most(shape.Found) ?? false) != wanted)
                .Select(l => new Departing(l, wanted ? $"không {shape.Name}" : shape.Name, () => shape.Set(l, wanted)))
                .ToList();
            if (wrong.Count > 0)
            {
                var word = wanted ? shape.Name : "không " + shape.Name;
                yield return context.Lines(
                    $"look.{shape.Code}.{component}",
                    component,
                    $"{component.Name()}: quy định trình bày kiểu chữ {word}.",
                    basis,
                    wrong,
                    "Kiểu chữ",
                    word
                );
            }
        }

        var small = lines.Where(l => look.Capitals && !l.InCapitals).ToList();
        if (small.Count > 0)
        {
            var wrong = small.Select(l => new Departing(l, l.Text, LineText.Become(l, l.Text.ToUpperInvariant())));
            yield return context.Lines(
                $"look.capitals.{component}",
                component,
                $"{component.Name()}: quy định trình bày bằng chữ in hoa.",
                basis,
                [.. wrong],
                "Chữ in hoa",
                "in hoa"
            );
        }
    }

    private sealed record Shape(
        string Code,
        string Name,
        Func<PrescribedLook, bool?> Wanted,
        Func<RunFacts, bool?> Found,
        Action<MeasuredLine, bool> Set
    )
    {
        public static readonly IReadOnlyList<Shape> All =
        [
            new("bold", "đậm", l => l.Bold, f => f.Bold ?? false, Settings.Bold),
            new("italic", "nghiêng", l => l.Italic, f => f.Italic ?? false, Settings.Italic),
            new("underline", "gạch chân", l => l.Underline, f => f.Underline ?? false, Settings.Underline),
        ];
    }
}
