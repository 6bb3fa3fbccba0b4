using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.Assigning;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding;

/// <summary>Counts statistics tables: ruled grids of rows and columns, not the frames of a letterhead or a signature.</summary>
internal static class TableCounter
{
    public static int Count(PaperView view)
    {
        var framed = view.Paper.Blocks.OfType<TableBlock>().Count(t => IsStatistics(t) && TaskTable.Of(t, view.Paper.Text) is null);
        return framed + CellLines.Find(view.Passages).Count(t => CellLineTasks.Read(t, null).Count == 0);
    }

    private static bool IsStatistics(TableBlock table) =>
        table.Rows.Count >= 2 && table.Rows.Max(r => r.Cells.Count) >= 3 && table.Rows.SelectMany(r => r.Cells).Any(IsOrdinalHead);

    /// <summary>A form's first column is "TT" or "STT" (Phụ lục, biểu).</summary>
    private static bool IsOrdinalHead(TableCell cell) =>
        cell.Blocks.OfType<ParagraphBlock>().Any(p => p.Text.Trim('*', ' ').ToUpperInvariant() is "TT" or "STT" or "SỐ TT" or "SỐ THỨ TỰ");
}
