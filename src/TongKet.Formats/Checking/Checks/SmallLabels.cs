using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>"Phần thứ nhất", "Chương I", "Phụ lục II" stand in small letters; their titles below are what stands in capitals.</summary>
internal static class SmallLabels
{
    public static IEnumerable<Departure> Check(CheckContext context, LayoutComponent component, IReadOnlyList<MeasuredLine> lines)
    {
        var large = lines.Where(l => l.InCapitals).ToList();
        if (
            component is not (LayoutComponent.PartLabel or LayoutComponent.AppendixLabel)
            || large.Count == 0
            || context.Rule(component, LayoutProperty.Capitals) is not { Is: false } rule
        )
        {
            yield break;
        }

        yield return context.Lines(
            rule,
            $"look.small.{component}",
            component,
            $"{component.Name()}: quy định trình bày bằng chữ in thường (\"{Small(large[0].Text)}\").",
            [.. large.Select(l => new Departing(l, l.Text, Repair(l), Small(l.Text)))],
            "Chữ in thường",
            "in thường"
        );
    }

    private static Action? Repair(MeasuredLine line) =>
        LineText.Become(line, Small(line.Text)) is { } write
            ? () =>
            {
                write();
                Settings.Capitals(line, on: false);
            }
            : null;

    // "PHẦN THỨ NHẤT" becomes "Phần thứ nhất", "CHƯƠNG II" "Chương II".
    private static string Small(string text)
    {
        var words = text.Split(' ').Select(w => w.All(c => "IVXLC.:".Contains(c, StringComparison.Ordinal)) ? w : w.ToLowerInvariant());
        var small = string.Join(' ', words);
        return char.ToUpperInvariant(small[0]) + small[1..];
    }
}
