using System.Globalization;
using System.Text;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>
/// Width of text in Times New Roman, so that drawn lines are as long as the rule says and long names break evenly. Advance widths in thousandths
/// of the size, from the metrically equal Liberation Serif; a letter with marks is as wide as its base letter, Ư and Ơ aside.
/// </summary>
internal static class TextWidth
{
    // The characters from U+0020 to U+007E.
    private static readonly int[] Regular = Widths(
        """
        250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444
        921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500
        333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541
        """
    );

    private static readonly int[] Bold = Widths(
        """
        250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500
        930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500
        333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520
        """
    );

    /// <summary>Millimetres on one line.</summary>
    public static double Of(string text, TextLook look)
    {
        if (look.Capitals)
        {
            text = text.ToUpper(CultureInfo.InvariantCulture);
        }

        var widths = look.Bold ? Bold : Regular;
        var sum = 0;
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            sum += character switch
            {
                >= ' ' and <= '~' => widths[character - ' '],
                '\u00A0' => widths[0],
                'Đ' => 722,
                'đ' => look.Bold ? 556 : 500,
                '\u031B' => 50, // the horn of Ư and Ơ
                '–' => 500,
                '—' or '…' => 1000,
                '“' or '”' => look.Bold ? 500 : 444,
                _ when char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark => 0,
                _ => 600,
            };
        }

        return sum / 1000.0 * look.Points * Length.MillimetresPerPoint;
    }

    /// <summary>The longest word's width.</summary>
    public static double OfLongestWord(string text, TextLook look) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Of(w, look)).DefaultIfEmpty(0).Max();

    /// <summary>
    /// The narrowest width, not over <paramref name="width"/>, at which the text still takes no more lines: so a long name breaks into lines of like length.
    /// </summary>
    public static double Balanced(string text, TextLook look, double width)
    {
        var lines = Lines(text, look, width);
        var (low, high) = (Math.Min(width, OfLongestWord(text, look)), width);
        while (high - low > 0.5)
        {
            var middle = (low + high) / 2;
            (low, high) = Lines(text, look, middle) > lines ? (middle, high) : (low, middle);
        }

        return high;
    }

    private static int[] Widths(string table) => [.. table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

    /// <summary>The width in which a text is printed so that it breaks evenly: 2 % for fonts that are not quite as wide as the one measured.</summary>
    public static double Even(string text, TextLook look, double width) => (Balanced(text, look, width) * 1.02) + 0.7;

    /// <summary>The widest line of a text that is printed evenly within a width.</summary>
    public static double WidestLine(string text, TextLook look, double width) => LineWidths(text, look, Even(text, look, width)).Max();

    private static int Lines(string text, TextLook look, double width) => LineWidths(text, look, width).Count;

    private static List<double> LineWidths(string text, TextLook look, double width)
    {
        var (lines, blank) = (new List<double> { 0 }, Of(" ", look));
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Of(w, look)))
        {
            if (lines[^1] > 0 && lines[^1] + blank + word > width)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] += (lines[^1] > 0 ? blank : 0) + word;
            }
        }

        return lines;
    }
}
