using System.Text.RegularExpressions;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding;

/// <summary>Reads the head and the row labels of a paper's statistics forms.</summary>
public static partial class StatisticsTables
{
    private const int MostHeadRows = 5;

    /// <summary>The forms in the order of the paper: tables with an ordinal column ("TT"). Never throws on content.</summary>
    public static IReadOnlyList<StatisticsTable> Find(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        try
        {
            return [.. paper.Blocks.OfType<TableBlock>().Select(Of).OfType<StatisticsTable>()];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    /// <summary>The form that a table is; null when it is none.</summary>
    internal static StatisticsTable? Of(TableBlock table)
    {
        var grid = HeadGrid.Of(table);
        var first = grid.FindIndex(r => r.Any(c => Ordinal().IsMatch(c)));
        if (first < 0 || first > MostHeadRows)
        {
            return null;
        }

        var ordinal = grid[first].FindIndex(c => Ordinal().IsMatch(c));
        var end = first + 1;
        while (end < grid.Count && end - first < MostHeadRows && IsHead(grid[end], ordinal))
        {
            end++;
        }

        var head = new HeadTree(grid[first..end]);
        var label = head.Columns.Select(c => c.Number).FirstOrDefault(n => n != ordinal, -1);
        return label < 0
            ? null
            : new StatisticsTable(head.Roots, head.Columns, [.. grid.Skip(end).Select(r => Row(r, ordinal, label)).OfType<LabelledRow>()]);
    }

    /// <summary>A row of the head repeats or leaves open what stands in the ordinal's column.</summary>
    private static bool IsHead(List<string> row, int ordinal) =>
        row[ordinal].Length == 0
            ? !row.Exists(c => Total().IsMatch(c)) && row.Count(c => c.Length > 0) > 1
            : Ordinal().IsMatch(row[ordinal]);

    private static LabelledRow? Row(List<string> row, int ordinal, int label)
    {
        var isNumbering = row.Where(c => c.Length > 0).All(c => ColumnNumber().IsMatch(c));
        var said = row[label].Length > 0 ? row[label] : row[ordinal];
        return isNumbering || said.Length == 0 ? null : new LabelledRow(row[ordinal], said, Total().IsMatch(said));
    }

    [GeneratedRegex(@"^(?:s?tt|số tt|số thứ tự)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^\(?([A-Za-z]|\d{1,2})\)?(\s*=.{0,40})?$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex ColumnNumber();

    [GeneratedRegex(
        @"^(?:tổng(?: số| cộng)?|cộng|toàn (?:tỉnh|xã|ngành))(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200
    )]
    private static partial Regex Total();
}
