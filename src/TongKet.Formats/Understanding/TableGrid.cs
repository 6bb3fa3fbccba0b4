using System.Text.RegularExpressions;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding;

/// <summary>A table's cells by their real column: a merged cell stands once in the blocks, yet shifts the cells beside and below it.</summary>
internal static partial class TableGrid
{
    private const int MostColumns = 100;

    public static IReadOnlyList<IReadOnlyDictionary<int, string>> Of(TableBlock table)
    {
        var rows = new List<IReadOnlyDictionary<int, string>>(table.Rows.Count);
        var covered = new Dictionary<int, int>();
        foreach (var row in table.Rows)
        {
            var (cells, next, column) = (new Dictionary<int, string>(), new Dictionary<int, int>(), 0);
            foreach (var (at, left) in covered.Where(c => c.Value > 1))
            {
                next[at] = left - 1;
            }

            foreach (var cell in row.Cells)
            {
                while (covered.GetValueOrDefault(column) > 0)
                {
                    column++;
                }

                if (column >= MostColumns)
                {
                    break;
                }

                cells[column] = Text(cell);
                for (var end = Math.Min(column + Math.Max(1, cell.ColumnSpan), MostColumns); column < end; column++)
                {
                    if (cell.RowSpan > 1)
                    {
                        next[column] = cell.RowSpan - 1;
                    }
                }
            }

            rows.Add(cells);
            covered = next;
        }

        return rows;
    }

    private static string Text(TableCell cell) =>
        Blanks().Replace(string.Join(' ', cell.Blocks.OfType<ParagraphBlock>().Select(p => p.Text)), " ").Trim(' ', '*');

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks();
}
