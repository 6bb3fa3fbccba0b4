using System.Text.RegularExpressions;
using TongKet.Formats.Reading;
using TongKet.Formats.Text;

namespace TongKet.Formats.Understanding;

/// <summary>Reads which figures the statistics forms of a paper ask for: tables with a column of names and one of units.</summary>
public static partial class AskedFigures
{
    private const int HeadRows = 4;
    private const int MostFigures = 300;
    private const int LongestName = 300;
    private const int LongestUnit = 60;

    /// <summary>The figures in the order of the paper, each once. Never throws on content.</summary>
    public static IReadOnlyList<AskedFigure> Find(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        try
        {
            return
            [
                .. paper
                    .Blocks.OfType<TableBlock>()
                    .SelectMany(Rows)
                    .DistinctBy(f => (VietnameseText.Fold(f.Name), f.Unit))
                    .Take(MostFigures),
            ];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    private static IEnumerable<AskedFigure> Rows(TableBlock table)
    {
        var grid = TableGrid.Of(table);
        var (head, name, unit) = Head(grid);
        if (head < 0)
        {
            yield break;
        }

        string? group = null;
        foreach (var row in grid.Skip(head + 1))
        {
            var (said, measured) = (Clean(row.GetValueOrDefault(name, "")), row.GetValueOrDefault(unit, "").Trim(' ', '(', ')'));
            if (
                said.Length is 0 or > LongestName
                || measured.Length > LongestUnit
                || IsNumbering(row)
                || IsHead(said)
                || Sums().IsMatch(said)
            )
            {
                continue;
            }

            if (measured.Length == 0)
            {
                group = said;
                continue;
            }

            yield return new AskedFigure(group is null ? said : $"{group}: {said}", measured, group);
        }
    }

    private static (int Head, int Name, int Unit) Head(IReadOnlyList<IReadOnlyDictionary<int, string>> grid)
    {
        for (var row = 0; row < Math.Min(HeadRows, grid.Count); row++)
        {
            var (name, unit) = (Column(grid[row], IsHead), Column(grid[row], t => UnitHead().IsMatch(VietnameseText.Fold(t))));
            if (name >= 0 && unit >= 0 && name != unit)
            {
                return (row, name, unit);
            }
        }

        return (-1, -1, -1);
    }

    private static int Column(IReadOnlyDictionary<int, string> row, Func<string, bool> says) =>
        row.Where(c => c.Value.Length < 80 && says(c.Value)).Select(c => c.Key).DefaultIfEmpty(-1).Min();

    private static bool IsHead(string text) => NameHead().IsMatch(VietnameseText.Fold(text));

    // "(1) (2) (3)", "A B C 1 2": the row that numbers the columns.
    private static bool IsNumbering(IReadOnlyDictionary<int, string> row) =>
        row.Values.Where(v => v.Length > 0).All(v => ColumnNumber().IsMatch(v));

    private static string Clean(string text) => text.TrimStart('-', '+', '•', ' ').TrimEnd(':', ';', '.', ' ');

    [GeneratedRegex("^((ten|cac|noi dung) )?(chi tieu|noi dung)( .{0,40})?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NameHead();

    [GeneratedRegex(@"^(don vi( do)? tinh|d\.?v\.?t\.?|don vi do)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UnitHead();

    [GeneratedRegex(@"^\(?([A-Za-z]|\d{1,2})\)?(\s*=.{0,40})?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ColumnNumber();

    [GeneratedRegex("^(tổng )?cộng$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sums();
}
