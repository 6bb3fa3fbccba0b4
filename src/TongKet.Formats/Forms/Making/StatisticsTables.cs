using System.Text.RegularExpressions;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Forms.Making;

/// <summary>The statistics forms that a paper holds as tables.</summary>
public static partial class StatisticsTables
{
    private const int MostForms = 40;
    private const int TitleBlocks = 4;

    /// <summary>Forms in the order of the paper. Never throws on content.</summary>
    public static IReadOnlyList<StatisticalForm> Find(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var found = new List<StatisticalForm>();
        for (var i = 0; i < paper.Blocks.Count && found.Count < MostForms; i++)
        {
            try
            {
                if (
                    paper.Blocks[i] is TableBlock { Rows.Count: >= 2 } table
                    && FormFromGrid.Make(Grid(table, TitleOf(paper, i))) is { } form
                )
                {
                    found.Add(form);
                }
            }
            catch (RegexMatchTimeoutException)
            {
                // A table that cannot be read in time is offered by nobody.
            }
        }

        return found;
    }

    private static FormGrid Grid(TableBlock table, string title)
    {
        var cells = new List<GridCell>();
        var taken = new HashSet<(int, int)>();
        foreach (var (row, line) in table.Rows.Index())
        {
            var column = 0;
            foreach (var cell in line.Cells)
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }

                var (wide, high) = (Math.Clamp(cell.ColumnSpan, 1, 100), Math.Clamp(cell.RowSpan, 1, table.Rows.Count - row));
                for (var r = row; r < row + high; r++)
                {
                    for (var c = column; c < column + wide; c++)
                    {
                        taken.Add((r, c));
                    }
                }

                cells.Add(new GridCell(row, column, high, wide, Text(cell)));
                column += wide;
            }
        }

        return new FormGrid(cells, title);
    }

    // The title stands in the lines just above: "Biểu số 01", then its name in capitals, then "(Kèm theo ...)".
    private static string TitleOf(Paper paper, int table)
    {
        var above = paper
            .Blocks.Take(table)
            .Reverse()
            .TakeWhile(b => b is ParagraphBlock)
            .Take(TitleBlocks)
            .OfType<ParagraphBlock>()
            .Select(p => p.Text.Trim())
            .Where(t => t.Length is > 0 and < 300 && !t.StartsWith('(') && !t.StartsWith('-'))
            .Reverse()
            .ToList();
        var from = above.FindLastIndex(t =>
            t.StartsWith("Biểu", StringComparison.OrdinalIgnoreCase)
            || t.StartsWith("Phụ lục", StringComparison.OrdinalIgnoreCase)
            || t.StartsWith("Mẫu", StringComparison.OrdinalIgnoreCase)
        );
        return from >= 0 ? string.Join(' ', above.Skip(from)) : above.LastOrDefault() ?? "";
    }

    private static string Text(TableCell cell) =>
        Blanks().Replace(string.Join(' ', cell.Blocks.OfType<ParagraphBlock>().Select(p => p.Text)), " ").Trim(' ', '*');

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks();
}
