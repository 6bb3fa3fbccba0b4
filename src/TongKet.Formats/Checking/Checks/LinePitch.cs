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
            .Select(l => Departing(context, lines, l, rule, exact is not null))
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
                wanted,
                wanted
            );
        }
    }

    private static bool KeepsMultiple(ParagraphFacts facts, LayoutRule rule) =>
        facts.ExactLine is { } points ? points is >= LeastExact and <= MostExact : rule.Permits(facts.LineMultiple ?? 1);

    private static string Found(ParagraphFacts facts) =>
        facts.ExactLine is { } points ? $"{Measures.Print(points)} pt" : $"{Measures.Print(facts.LineMultiple ?? 1)} dòng";

    private static Departing Departing(CheckContext context, List<MeasuredLine> lines, MeasuredLine line, LayoutRule rule, bool exact)
    {
        var right = RepairValue.Of(
            context,
            rule,
            lines.Select(l => exact ? l.Facts.ExactLine : l.Facts.LineMultiple),
            exact ? line.Facts.ExactLine ?? UsualExact : line.Facts.LineMultiple ?? UsualMultiple
        );
        return new Departing(
            line,
            Found(line.Facts),
            () => Set(line, right, exact),
            exact ? $"chính xác {Measures.Print(right)} pt" : $"{Measures.Print(right)} dòng"
        );
    }

    private static void Set(MeasuredLine line, double value, bool exact)
    {
        if (exact)
        {
            Settings.ExactLine(line, value);
        }
        else
        {
            Settings.LineMultiple(line, value);
        }
    }
}
