using System.Globalization;

namespace TongKet.Reviews.Directing;

/// <summary>The parts that are printed, with their marks: I, II for headings, 1, 2 for items, which begin anew under each heading.</summary>
internal static class NumberedParts
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    public static IEnumerable<(DirectivePart Part, string Mark)> Of(DirectiveText text)
    {
        var (heading, item) = (0, 0);
        foreach (var part in text.Parts.Where(p => !string.IsNullOrWhiteSpace(p.Text)))
        {
            (heading, item) = part.Kind switch
            {
                PartKind.Heading => (heading + 1, 0),
                PartKind.Item => (heading, item + 1),
                _ => (heading, item),
            };
            yield return (
                part,
                part.Kind switch
                {
                    PartKind.Heading => Roman[Math.Min(heading, Roman.Length) - 1],
                    PartKind.Item => item.ToString(CultureInfo.InvariantCulture),
                    _ => "",
                }
            );
        }
    }
}
