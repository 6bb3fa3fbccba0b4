using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Space between lines: exact points in the Party's papers, single to one and a half in State papers.</summary>
internal static class LinePitch
{
    // One to one and a half lines of 13 to 14 points, when set as exact points.
    private const double LeastExact = 15;
    private const double MostExact = 25;
    private const double UsualExact = 19;
    private const double UsualMultiple = 1.15;

    public static IEnumerable<Departure> Check(CheckContext context, List<MeasuredLine> lines)
    {
        var exact = context.Rule(LayoutComponent.Body, LayoutProperty.LineExact);
        var multiple = context.Rule(LayoutComponent.Body, LayoutProperty.LineMultiple);
        if ((exact ?? multiple) is not { } rule)
        {
            yield break;
        }

        var wanted = exact is null ? $"{rule.Range} dòng" : $"chính xác {rule.Range} pt";
        var wrong = lines
            .Where(l => !(exact is null ? KeepsMultiple(l.Facts, rule) : l.Facts.ExactLine is { } points && rule.Permits(points)))
            .Select(l => new Departing(l, Found(l.Facts), () => Set(l, rule, exact is not null)))
            .ToList();
        if (wrong.Count > 0)
        {
            yield return context.Lines(
                rule,
                "text.pitch",
                LayoutComponent.Body,
                $"Nội dung: khoảng cách giữa các dòng {wanted}.",
                wrong,
                "Cách dòng",
                wanted
            );
        }
    }

    private static bool KeepsMultiple(ParagraphFacts facts, LayoutRule rule) =>
        facts.ExactLine is { } points ? points is >= LeastExact and <= MostExact : rule.Permits(facts.LineMultiple ?? 1);

    private static string Found(ParagraphFacts facts) =>
        facts.ExactLine is { } points ? $"{Measures.Print(points)} pt" : $"{Measures.Print(facts.LineMultiple ?? 1)} dòng";

    private static void Set(MeasuredLine line, LayoutRule rule, bool exact)
    {
        if (exact)
        {
            Settings.ExactLine(line, rule.Nearest(line.Facts.ExactLine ?? UsualExact));
        }
        else
        {
            Settings.LineMultiple(line, rule.Nearest(line.Facts.LineMultiple ?? UsualMultiple));
        }
    }
}
