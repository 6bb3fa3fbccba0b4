using System.Text.RegularExpressions;

namespace TongKet.Formats.Reading.Plain;

/// <summary>A form set with blanks only, as pdftotext prints it: a head that starts with "TT" and rows with as many columns below it.</summary>
internal static partial class SpaceRows
{
    private const int FewestColumns = 4;

    /// <summary>The text with such rows written with bars.</summary>
    public static string Open(string text)
    {
        if (!text.Contains("TT  ", StringComparison.Ordinal))
        {
            return text;
        }

        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var head = Cells(lines[i]);
            if (head.Length < FewestColumns || !Ordinal().IsMatch(head[0]))
            {
                continue;
            }

            var second = lines[i].IndexOf(head[1], StringComparison.Ordinal);
            var end = i + 1;
            while (end < lines.Length && Row(lines[end], head.Length, second) is { } row)
            {
                lines[end] = row;
                end++;
            }

            lines[i] = end - i > 2 ? Barred(head) : lines[i];
            i = end - 1;
        }

        return string.Join('\n', lines);
    }

    /// <summary>A row without a number ("Cộng 223 …") starts where the second column does.</summary>
    private static string? Row(string line, int columns, int second)
    {
        var cells = Cells(line);
        var indent = line.Length - line.AsSpan().TrimStart().Length;
        return cells.Length == columns ? Barred(cells)
            : cells.Length == columns - 1 && indent >= second - 3 ? Barred(["", .. cells])
            : null;
    }

    private static string[] Cells(string line) =>
        line.Contains('|', StringComparison.Ordinal) || line.AsSpan().Trim().IsEmpty ? [] : Gap().Split(line.Trim());

    private static string Barred(string[] cells) => $"| {string.Join(" | ", cells)} |";

    [GeneratedRegex(@" {2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?:S?TT|Số TT)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ordinal();
}
