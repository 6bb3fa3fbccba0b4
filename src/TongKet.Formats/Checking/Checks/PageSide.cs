using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>One margin of a page.</summary>
internal sealed record PageSide(string Name, LayoutProperty Property, Func<PageMargin, double> Get, Action<PageMargin, int> Set)
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    public static readonly IReadOnlyList<PageSide> All =
    [
        new("trên", LayoutProperty.MarginTop, m => m.Top?.Value ?? 0, (m, v) => m.Top = v),
        new("dưới", LayoutProperty.MarginBottom, m => m.Bottom?.Value ?? 0, (m, v) => m.Bottom = v),
        new(
            "trái",
            LayoutProperty.MarginLeft,
            m => (m.Left?.Value ?? 0) + (m.Gutter?.Value ?? 0),
            (m, v) => (m.Left, m.Gutter) = ((uint)v, 0u)
        ),
        new("phải", LayoutProperty.MarginRight, m => m.Right?.Value ?? 0, (m, v) => m.Right = (uint)v),
    ];

    public static double Millimetres(double? twips) => (twips ?? 0) / TwipsPerMillimetre;

    /// <summary>The change that brings the margin within the rule; none when it is.</summary>
    public IEnumerable<Fix> Check(CheckContext context, PageMargin margin)
    {
        var found = Millimetres(Get(margin));
        if (context.Rule(LayoutComponent.Page, Property) is { } rule && !rule.Permits(found))
        {
            var right = rule.Nearest(found);
            yield return new Fix(
                new LayoutChange(
                    LayoutComponent.Page,
                    null,
                    $"Lề {Name}",
                    $"{Measures.Print(found)} mm",
                    $"{Measures.Print(right)} mm",
                    context.Cite(rule),
                    $"{rule.Range} mm"
                ),
                () => Set(margin, (int)Math.Round(right * TwipsPerMillimetre))
            );
        }
    }
}
