using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TongKet.Formats.Tests.Reading;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>PDF files with words where no word should be, and with objects that contradict each other.</summary>
internal static partial class PdfMutations
{
    [GeneratedRegex(@"(?<![\d.])-?\d+(?:\.\d+)?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Number { get; }

    /// <summary>A new file: pages with lines at any place.</summary>
    public static byte[] Draw(Dice dice, StringBuilder recipe)
    {
        recipe.Append("drawn ");
        var pages = new (double, double, string)[dice.Size(60)][];
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i] = [.. Enumerable.Range(0, dice.Size(200)).Select(row => Line(row, dice))];
        }

        return Pdf.With(pages);
    }

    /// <summary>Numbers and names of the objects changed.</summary>
    public static byte[] Objects(byte[] bytes, Dice dice, StringBuilder recipe)
    {
        recipe.Append("objects ");
        var text = Encoding.Latin1.GetString(bytes);
        var all = Number.Matches(text);
        for (var edits = dice.Between(1, 5); edits > 0 && all.Count > 0; edits--)
        {
            var number = all[dice.Below(all.Count)];
            if (number.Index + number.Length <= text.Length)
            {
                text = string.Concat(
                    text.AsSpan(0, number.Index),
                    dice.Of<string>(["0", "-1", "1", "2", "9999999999", "1e9", "0.0001", "[", "<<"]),
                    text.AsSpan(number.Index + number.Length)
                );
            }
        }

        return Encoding.Latin1.GetBytes(text);
    }

    private static (double X, double Y, string Text) Line(int row, Dice dice)
    {
        var text = new string([
            .. string.Concat(Enumerable.Range(0, dice.Between(1, 6)).Select(_ => dice.Of(Hostile.Pieces)))
                .Where(c => c is not ('\n' or '\r' or '\t' or '\f'))
                .Take(90),
        ]);
        return dice.Once(10)
            ? (dice.Between(-100, 2000), dice.Between(-100, 2000), text)
            : (70 + (dice.Below(4) * 90), 800 - (row * (dice.Once(4) ? 3 : 14)), text);
    }
}
