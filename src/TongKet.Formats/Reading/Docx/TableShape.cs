using TongKet.Formats.Reading.Plain;
using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Tells a table that only places text (header, addressees, signature, a frame) from a table of contents of its own.</summary>
internal static class TableShape
{
    public static bool IsLayout(TableNode table)
    {
        var columns = table.Rows.SelectMany(r => r.Cells).Select(c => c.Column).Distinct().Count();
        if (columns == 1 && table.Rows.Count == 1)
        {
            return true;
        }

        if (HasNumberColumn(table))
        {
            return false;
        }

        return (!table.Borders && columns <= 2) || (columns <= 4 && table.Rows.Count <= 12 && HasLayoutWord(table));
    }

    /// <summary>The cells of the left column from top to bottom, then the next column.</summary>
    public static IEnumerable<CellNode> ColumnByColumn(TableNode table) =>
        table
            .Rows.SelectMany((row, at) => row.Cells.Select(cell => (cell, at)))
            .OrderBy(x => x.cell.Column)
            .ThenBy(x => x.at)
            .Select(x => x.cell);

    private static bool HasNumberColumn(TableNode table) =>
        table.Rows[0].Cells.Count > 1
        && VietnameseText.Fold(Text(table.Rows[0].Cells[0])).Trim('.', ' ') is "stt" or "tt" or "so tt" or "so thu tu";

    private static bool HasLayoutWord(TableNode table) =>
        table.Rows.SelectMany(r => r.Cells).Select(Text).Where(t => t.Length < 2000).Any(t => Rows.HasLayoutWord(VietnameseText.Fold(t)));

    private static string Text(CellNode cell) => string.Join(' ', cell.Nodes.OfType<ParagraphNode>().Select(p => p.Text));
}
