using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>A table's cells by their real column; a merged cell stands in every row and, at its first column, in every row it covers.</summary>
internal static class CellGrid
{
    private const int MostColumns = 100;
    private const int LongestCell = 1_500;

    public static IReadOnlyList<IReadOnlyDictionary<int, MappedText>> Of(TableBlock table, string text)
    {
        var rows = new List<IReadOnlyDictionary<int, MappedText>>(table.Rows.Count);
        var covered = new Dictionary<int, (int Rows, MappedText Cell)>();
        foreach (var row in table.Rows)
        {
            var cells = new Dictionary<int, MappedText>();
            var below = new Dictionary<int, (int, MappedText)>();
            foreach (var (at, (left, shared)) in covered)
            {
                cells[at] = shared;
                if (left > 1)
                {
                    below[at] = (left - 1, shared);
                }
            }

            var column = 0;
            foreach (var cell in row.Cells)
            {
                while (covered.ContainsKey(column))
                {
                    column++;
                }

                if (column >= MostColumns)
                {
                    break;
                }

                var content = Content(cell, text);
                for (var end = Math.Min(column + Math.Max(1, cell.ColumnSpan), MostColumns); column < end; column++)
                {
                    cells[column] = content;
                    if (cell.RowSpan > 1)
                    {
                        below[column] = (cell.RowSpan - 1, content);
                    }
                }
            }

            rows.Add(cells);
            covered = below;
        }

        return rows;
    }

    private static MappedText Content(TableCell cell, string text)
    {
        var parts = cell
            .Blocks.OfType<ParagraphBlock>()
            .Select(p => CleanText.Of(text, p.Span.Start, Math.Min(p.Span.Length, LongestCell)))
            .Where(p => !p.IsEmpty)
            .ToList();
        var joined = parts.Count == 0 ? MappedText.Empty : MappedText.Join(parts);
        return joined.Length > LongestCell ? joined.Slice(0, LongestCell) : joined;
    }
}
