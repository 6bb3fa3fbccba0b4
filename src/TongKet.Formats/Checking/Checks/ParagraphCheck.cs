using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>First line, gap between paragraphs and line pitch of the running text.</summary>
internal sealed class ParagraphCheck : ILayoutCheck
{
    private const double UsualIndent = 12.7;

    // A shorter paragraph may be a line of its own: a list item, a formula.
    private const int LongParagraph = 90;

    public IEnumerable<Departure> Check(CheckContext context)
    {
        // Of a paragraph with line breaks in it, only one finding; numbered lists carry their own indents.
        var lines = context
            .Paper.Of(LayoutComponent.Body)
            .Where(l => l.Label is null && l.Paragraph.ParagraphProperties?.NumberingProperties is null)
            .DistinctBy(l => l.Paragraph)
            .ToList();
        return [.. Indents(context, lines), .. Gaps(context, lines), .. LinePitch.Check(context, lines)];
    }

    private static IEnumerable<Departure> Indents(CheckContext context, List<MeasuredLine> lines)
    {
        if (context.Rule(LayoutComponent.Body, LayoutProperty.FirstLineIndent) is not { } rule)
        {
            yield break;
        }

        var wrong = lines
            .Where(l =>
                l.Facts.FirstLine is not < 0 && !rule.Permits(l.Facts.FirstLine ?? 0) && !IsTabbed(l) && l.Text.Length > LongParagraph
            )
            .Select(l => new Departing(
                l,
                $"{Measures.Print(l.Facts.FirstLine ?? 0)} mm",
                () => Settings.FirstLine(l, rule.Nearest(UsualIndent))
            ))
            .ToList();
        if (wrong.Count > 0)
        {
            yield return context.Lines(
                rule,
                "text.first-line",
                LayoutComponent.Body,
                $"Nội dung: chữ đầu dòng lùi vào {rule.Range} mm.",
                wrong,
                "Lùi đầu dòng",
                $"{Measures.Print(rule.Nearest(UsualIndent))} mm",
                $"{rule.Range} mm"
            );
        }
    }

    private static IEnumerable<Departure> Gaps(CheckContext context, List<MeasuredLine> lines)
    {
        if (context.Rule(LayoutComponent.Body, LayoutProperty.SpaceBetween) is not { } rule)
        {
            yield break;
        }

        var wrong = lines
            .Where(l => !rule.Permits(Gap(l)))
            .Select(l => new Departing(
                l,
                $"{Measures.Print(Gap(l))} pt",
                () => Settings.After(l, rule.Nearest(Gap(l)) - (l.Facts.Before ?? 0)),
                $"{Measures.Print(rule.Nearest(Gap(l)))} pt"
            ))
            .ToList();
        if (wrong.Count > 0)
        {
            yield return context.Lines(
                rule,
                "text.gap",
                LayoutComponent.Body,
                $"Nội dung: khoảng cách giữa các đoạn {rule.Range} pt trở lên.",
                wrong,
                "Cách đoạn",
                $"{Measures.Print(rule.Least ?? 0)} pt",
                $"{rule.Range} pt trở lên"
            );
        }
    }

    private static double Gap(MeasuredLine line) => (line.Facts.Before ?? 0) + (line.Facts.After ?? 0);

    private static bool IsTabbed(MeasuredLine line) => string.Concat(line.Pieces.Select(p => p.Text)) is [' ' or '\t', ..];
}
