using TongKet.Formats.Checking.Locating;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Sections with a Roman number, and clauses with a title of their own ("1. Mục đích" above its text).</summary>
internal sealed class HeadingCheck : ILayoutCheck
{
    // A longer clause is its own text.
    private const int LongestTitle = 100;

    public IEnumerable<Departure> Check(CheckContext context)
    {
        var sections = context.Paper.Of(LayoutComponent.Section).Where(HeadingLocator.IsRoman).ToList();
        if (sections.Count > 0)
        {
            foreach (var departure in LookCheck.Shapes(context, LayoutComponent.Section, sections))
            {
                yield return departure;
            }

            foreach (var departure in LookCheck.Capitals(context, LayoutComponent.Section, sections))
            {
                yield return departure;
            }
        }

        var thin = TitledClauses(context).Where(l => l.Most(f => f.Bold) is not true || l.Label is { Bold: false }).ToList();
        if (thin.Count > 0 && context.Rule(LayoutComponent.Clause, LayoutProperty.TitleBold) is { Is: true } rule)
        {
            yield return context.Lines(
                rule,
                "look.bold.Clause",
                LayoutComponent.Clause,
                "Khoản có tên: số thứ tự và tên khoản quy định trình bày kiểu chữ đậm.",
                [.. thin.Select(l => new Departing(l, "không đậm", () => Settings.Bold(l, true)))],
                "Kiểu chữ",
                "đậm"
            );
        }
    }

    // In a list of short items none has text below; one such clause in a section tells that the others are no titles either.
    private static IEnumerable<MeasuredLine> TitledClauses(CheckContext context)
    {
        var section = new List<MeasuredLine>();
        var isList = false;
        foreach (var line in context.Paper.Measured.Lines.Where(l => l.Cell is null && IsText(context.Paper.Of(l))))
        {
            if (context.Paper.Of(line) is LayoutComponent.PartLabel || HeadingLocator.IsRoman(line))
            {
                foreach (var clause in isList ? [] : section)
                {
                    yield return clause;
                }

                (section, isList) = ([], false);
            }
            else if (LinePatterns.Clause.IsMatch(line.Shown))
            {
                isList |= !IsTitled(context, line);
                section.Add(line);
            }
        }

        foreach (var clause in isList ? [] : section)
        {
            yield return clause;
        }
    }

    private static bool IsTitled(CheckContext context, MeasuredLine line)
    {
        var lines = context.Paper.Measured.Lines;
        return line.Shown.Length <= LongestTitle
            && line.Shown[^1] is not ('.' or ';' or ':' or ',')
            && line.Number < lines.Count
            && lines[line.Number] is { } next
            && (next.Cell is not null || IsText(context.Paper.Of(next)))
            && !LinePatterns.Clause.IsMatch(next.Shown)
            && !HeadingLocator.IsRoman(next);
    }

    private static bool IsText(LayoutComponent? component) =>
        component is LayoutComponent.Body or LayoutComponent.Section or LayoutComponent.PartLabel;
}
