using System.Globalization;

namespace TongKet.Formats.Reading.Plain;

/// <summary>A table copied from a web page one cell a line: "TT", its heads, then "1" and the cells of the row. Its lines stay apart.</summary>
internal static class CellZones
{
    private const int LongestHead = 80;
    private const int MostColumns = 12;
    private const int MostCells = 40;

    /// <summary>The text with a blank line behind each cell of such a table.</summary>
    public static string Open(string text)
    {
        if (!text.Contains("TT\n", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].AsSpan().Trim() is not ("TT" or "STT" or "Số TT" or "SỐ TT") || End(lines, i) is not (> 0 and var end))
            {
                continue;
            }

            for (; i < end; i++)
            {
                lines[i] += "\n";
            }
        }

        return string.Join('\n', lines);
    }

    private static int End(string[] lines, int first)
    {
        var at = first + 1;
        while (at < lines.Length && at - first <= MostColumns && lines[at].Length < LongestHead && !IsNumber(lines[at], 1))
        {
            at++;
        }

        var columns = at - first - 1;
        var rows = 0;
        while (columns >= 2 && at < lines.Length && IsNumber(lines[at], rows + 1))
        {
            rows++;
            var next = at + 1;
            while (next < lines.Length && next - at < MostCells && !IsNumber(lines[next], rows + 1))
            {
                next++;
            }

            at = next < lines.Length && IsNumber(lines[next], rows + 1) ? next : Math.Min(lines.Length, at + 1 + columns);
        }

        return rows > 1 ? at : 0;
    }

    private static bool IsNumber(string line, int number) =>
        line.AsSpan().Trim().TrimEnd('.').TrimStart('0').SequenceEqual(number.ToString(CultureInfo.InvariantCulture));
}
