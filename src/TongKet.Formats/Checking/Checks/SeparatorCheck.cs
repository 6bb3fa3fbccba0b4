using TongKet.Formats.Checking.Locating;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>What stands under the country's name, the issuer and the subject: an asterisk, hyphens or a drawn line.</summary>
internal sealed class SeparatorCheck : ILayoutCheck
{
    private static readonly LayoutComponent[] Separated =
    [
        LayoutComponent.HeaderTitle,
        LayoutComponent.Motto,
        LayoutComponent.Issuer,
        LayoutComponent.Subject,
    ];

    public IEnumerable<Departure> Check(CheckContext context)
    {
        foreach (var component in Separated)
        {
            // Held in place by tabs or blanks, two columns share a line: what stands under one cannot be told.
            if (context.Paper.Of(component).LastOrDefault() is not { Facts.Alignment: "center" } last)
            {
                continue;
            }

            var below = Below(context, last);
            if (context.Rule(component, LayoutProperty.TextBelow) is { Words: { } words } text && !IsMark(below, words))
            {
                yield return Departure(
                    context,
                    text,
                    component,
                    (last, below),
                    $"dấu \"{words}\"",
                    () => SeparatorMarks.Put(last, below, words)
                );
            }
            else if (context.Rule(component, LayoutProperty.LineBelow) is { } line && !SeparatorMarks.IsDrawnUnder(last))
            {
                var share = line.Nearest(0.4);
                yield return Departure(
                    context,
                    line,
                    component,
                    (last, below),
                    "đường kẻ ngang",
                    () => SeparatorMarks.Draw(last, below, share)
                );
            }
        }
    }

    private static Departure Departure(
        CheckContext context,
        LayoutRule rule,
        LayoutComponent component,
        (MeasuredLine Last, MeasuredLine? Below) where,
        string wanted,
        Action repair
    ) =>
        context.Lines(
            rule,
            $"separator.{component}",
            component,
            $"{component.Name()}: phía dưới chưa có {wanted} theo quy định.",
            [new Departing(where.Last, "không có", IsAlone(context, where.Below) ? repair : null)],
            "Bên dưới",
            wanted
        );

    // A mark behind a line break goes with its paragraph, and so would the words in it.
    private static bool IsAlone(CheckContext context, MeasuredLine? mark) =>
        mark is null || context.Paper.Measured.Lines.Count(l => l.Paragraph == mark.Paragraph) == 1;

    private static bool IsMark(MeasuredLine? below, string words) =>
        below is not null && below.Text.Replace('–', '-').Trim()[0] == words[0];

    // The line of marks right under a line, in the same column.
    private static MeasuredLine? Below(CheckContext context, MeasuredLine line)
    {
        var lines = context.Paper.Measured.Lines;
        return line.Number < lines.Count && lines[line.Number] is { } next && next.Cell == line.Cell && LinePatterns.Mark.IsMatch(next.Text)
            ? next
            : null;
    }
}
