using TongKet.Formats.Reading.Plain;
using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Pdf.Rules;

/// <summary>The rows of a page from top to bottom, a table with drawn lines as one of them.</summary>
internal static class RowsAndTables
{
    public static List<PdfRow> Of(PdfPage page, int number, double unit)
    {
        var words = page.Words;
        var tables = new List<PdfRow>();
        foreach (var table in RuledTables.Of(page.Rules))
        {
            var lines = CellText.Lines(table, [.. words.Where(table.Holds)], unit);
            if (IsTable(lines))
            {
                words = [.. words.Where(w => !table.Holds(w))];
                tables.Add(Row(table, lines, number));
            }
        }

        return [.. PdfRows.Of(page with { Words = words }, unit).Concat(tables).OrderBy(r => r.Middle)];
    }

    // A frame about a header, and empty boxes of a drawing, are none.
    private static bool IsTable(List<TextLine> lines) =>
        !Rows.IsLayout(lines)
        && lines.Count(l => l.Cells!.Any(c => c.Length > 0)) >= 2
        && lines.Max(l => l.Cells!.Count) >= 2
        && lines.Sum(l => l.Cells!.Count(c => c.Length > 0)) >= 3
        && lines.TrueForAll(l =>
            l.Cells!.All(c => c.Length < 20_000 && !VietnameseText.Fold(c).StartsWith("kinh gui", StringComparison.Ordinal))
        );

    private static PdfRow Row(RuledTable table, List<TextLine> lines, int number)
    {
        var place = new LinePlace(number, table.Left, table.Right, table.Top, table.Bottom, 0);
        var whole = new PdfSegment(table.Left, table.Right, table.Top, table.Bottom, "|");
        return new PdfRow([whole], [whole]) { Table = lines.ConvertAll(l => l with { Place = place }) };
    }
}
