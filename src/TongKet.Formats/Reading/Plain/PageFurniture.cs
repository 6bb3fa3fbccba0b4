using System.Globalization;
using System.Text.RegularExpressions;

namespace TongKet.Formats.Reading.Plain;

/// <summary>Drops what belongs to the page, not to the paper: page numbers and running heads.</summary>
internal static partial class PageFurniture
{
    [GeneratedRegex(
        @"^(?:(?:Trang|Page)\s+)?[-–—]?\s*(?<number>[0-9]{1,3})\s*(?:[-–—]|/\s*[0-9]{1,3})?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Number { get; }

    private const int LongestRow = 16;

    public static List<TextLine> Drop(IReadOnlyList<TextLine> lines)
    {
        var numbers = PageNumbers(lines);
        var heads = RunningHeads(lines, numbers);
        var kept = new List<TextLine>(lines.Count);
        var (blanks, gap, border) = (0, false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (numbers.Contains(i) || heads.Contains(i))
            {
                (blanks, gap, border) = (blanks + lines[i].Blanks, true, border || lines[i].Break);
                continue;
            }

            kept.Add(
                gap ? lines[i] with { PageGap = true, Blanks = lines[i].Blanks + blanks, Break = lines[i].Break || border } : lines[i]
            );
            (blanks, gap, border) = (0, false, false);
        }

        return kept;
    }

    // A lone number is a page number when it stands apart and the numbers count up through the file.
    private static HashSet<int> PageNumbers(IReadOnlyList<TextLine> lines)
    {
        var found = new HashSet<int>();
        var expected = 0;
        var row = -LongestRow;
        for (var i = 0; i < lines.Count; i++)
        {
            // Under a lone "STT" the lone numbers are those of a table's rows, one cell a line.
            var isRow =
                lines[i].Text.Trim('*').ToUpperInvariant() is "TT" or "STT" || (i - row < LongestRow && Number.IsMatch(lines[i].Text));
            if (isRow)
            {
                row = i;
                continue;
            }

            if (lines[i].Cells is not null || Number.Match(lines[i].Text) is not { Success: true } match || !StandsApart(lines, i))
            {
                continue;
            }

            var number = int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            // An annex counts from its own beginning.
            var anew = number <= 2 && (lines[i].PageGap || (i + 1 < lines.Count && lines[i + 1].PageGap));
            if (anew || (number > expected && number <= (expected == 0 ? 3 : expected + 3)))
            {
                expected = number;
                found.Add(i);
            }
        }

        return found;
    }

    private static bool StandsApart(IReadOnlyList<TextLine> lines, int i) =>
        (!lines[i].Break || lines[i].PageGap)
        && (
            lines[i].Blanks > 0 || lines[i].PageGap || i == 0 || (i + 1 < lines.Count && (lines[i + 1].Blanks > 0 || lines[i + 1].PageGap))
        );

    // The same short line at three page tops or bottoms is a running head.
    private static HashSet<int> RunningHeads(IReadOnlyList<TextLine> lines, HashSet<int> numbers)
    {
        var edges = Enumerable
            .Range(0, lines.Count)
            .Where(i => !numbers.Contains(i) && lines[i] is { Cells: null, Text.Length: <= 100 } && AtEdge(lines, numbers, i))
            .GroupBy(i => lines[i].Text);
        return [.. edges.Where(g => g.Count() >= 3).SelectMany(g => g)];
    }

    private static bool AtEdge(IReadOnlyList<TextLine> lines, HashSet<int> numbers, int i) =>
        lines[i].PageGap || numbers.Contains(i - 1) || numbers.Contains(i + 1) || (i + 1 < lines.Count && lines[i + 1].PageGap);
}
