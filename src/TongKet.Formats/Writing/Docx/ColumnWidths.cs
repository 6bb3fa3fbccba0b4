using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Widths of a table's columns in millimetres, by what stands in them.</summary>
internal static class ColumnWidths
{
    private const double Padding = 4;
    private const double Narrowest = 9;
    private const double Preferred = 80;

    /// <summary>Whether the longest words still fit side by side on an upright page.</summary>
    public static bool Fit(TableLayoutGrid grid, TextLook look, double width) => Needs(grid, look).Sum(n => n.Least) <= width;

    public static double[] Of(TableLayoutGrid grid, TextLook look, double width)
    {
        var needs = Needs(grid, look);
        var (least, wish) = (needs.Sum(n => n.Least), needs.Sum(n => n.Wish));
        if (least >= width)
        {
            return [.. needs.Select(n => n.Least / least * width)];
        }

        if (wish > width)
        {
            // Heads may take two lines sooner than what stands below them.
            needs = Needs(grid, look, headsWrap: true);
            wish = needs.Sum(n => n.Wish);
        }

        if (wish <= width)
        {
            // What is left over goes to the wide columns: an ordinal column stays narrow.
            return [.. needs.Select(n => n.Wish + ((width - wish) * n.Wish * n.Wish / needs.Sum(o => o.Wish * o.Wish)))];
        }

        return [.. needs.Select(n => n.Least + ((width - least) * (n.Wish - n.Least) / (wish - least)))];
    }

    private static (double Least, double Wish)[] Needs(TableLayoutGrid grid, TextLook look, bool headsWrap = false)
    {
        var needs = Enumerable.Repeat((Least: Narrowest, Wish: Narrowest), grid.Columns).ToArray();
        foreach (var cell in grid.Cells.Where(c => c.ColumnSpan == 1))
        {
            var bold = look with { Bold = cell.Cell.Header };
            foreach (var line in RichTextPlain.Write(cell.Cell.Blocks).Split('\n'))
            {
                var (need, word) = (needs[cell.Column], TextWidth.OfLongestWord(line, bold));
                needs[cell.Column] = (
                    Math.Max(need.Least, Math.Min(Preferred, word + Padding)),
                    Math.Max(need.Wish, Math.Min(Preferred, (headsWrap && cell.Cell.Header ? word : TextWidth.Of(line, bold)) + Padding))
                );
            }
        }

        return needs;
    }
}
