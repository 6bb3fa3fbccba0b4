using System.Buffers;
using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>Two columns that stand at the foot of a page and may go on at the top of the next: copies and signature that a page break cut.</summary>
/// <param name="Gutter">Where one column ends and the other begins.</param>
/// <param name="Behind">Lines of the page from the right column's first line on.</param>
internal sealed record OpenColumns(double Gutter, int Behind)
{
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789-– /");

    /// <summary>How many rows at the top of a page (behind its number) keep to the columns; 0 when the page begins anew.</summary>
    public int Rows(IReadOnlyList<PdfRow> rows, int from, double unit, double pitch)
    {
        var end = from;
        while (end < rows.Count && Keeps(rows[end], unit) && (end == from || rows[end].Top - rows[end - 1].Bottom < pitch * 5))
        {
            end++;
        }

        // A lone short line of the left half may be any paragraph's end: copies are a list, or stand beside the signature.
        var sides = rows.Skip(from).Take(end - from).SelectMany(r => r.Segments).ToList();
        return sides.Exists(s => s.Left >= Gutter - unit) || sides.Exists(s => s.Text[0] is '-' or '–') ? end - from : 0;
    }

    /// <summary>Whether a row is a page's number alone.</summary>
    public static bool IsPageNumber(PdfRow row) =>
        row.Segments is [{ Text.Length: <= 7 } only]
        && only.Text.AsSpan().Trim("-– /").Length is > 0 and <= 4
        && only.Text.AsSpan().IndexOfAnyExcept(NumberSigns) < 0;

    /// <summary>Whether the first line of the left column on the new page goes on from the last on the old one.</summary>
    public static TextLine Joined(TextLine first, TextLine last) =>
        ColumnItems.RunsOn(last, first, full: LineShapes.IsListItem(last.Text)) ? first with { Break = false, RunsOn = true } : first;

    private bool Keeps(PdfRow row, double unit) =>
        row.Table is null && row.Segments.TrueForAll(s => s.Right <= Gutter + unit || s.Left >= Gutter - unit);
}
