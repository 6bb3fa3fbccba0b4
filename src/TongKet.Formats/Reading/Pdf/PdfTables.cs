using TongKet.Formats.Reading.Plain;
using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>Rebuilds a table from rows of words: its columns are where no word of any row stands.</summary>
internal static class PdfTables
{
    /// <summary>The table's rows as lines with cells, and the row behind it; empty when no table begins here.</summary>
    public static List<TextLine> Read(IReadOnlyList<PdfRow> rows, int start, double pitch, double pageWidth, out int end)
    {
        end = start;
        if (rows[start].Segments.Count < 3)
        {
            return [];
        }

        for (end = start + 1; end < rows.Count && Belongs(rows[end], rows[end - 1], pitch, pageWidth); end++) { }

        var part = rows.Skip(start).Take(end - start).ToList();
        var columns = Columns(part, pitch * 0.3);
        // A header or signature in columns has no table's look: its words belong to the paper's frame.
        var isFrame = part.Exists(r => r.Segments.Exists(s => Rows.HasLayoutWord(VietnameseText.Fold(s.Text))));
        if (columns.Count < 3 || part.Count < 2 || isFrame)
        {
            end = start;
            return [];
        }

        var lines = new List<List<string>[]>();
        for (var i = 0; i < part.Count; i++)
        {
            if (i == 0 || BeginsRow(part[i], part[i - 1], columns, pitch))
            {
                lines.Add([.. columns.Select(_ => new List<string>())]);
            }

            foreach (var word in part[i].Words.OrderBy(w => w.Left))
            {
                lines[^1][Column(word, columns)].Add(word.Text);
            }
        }

        return lines.ConvertAll(words =>
        {
            string[] cells = [.. words.Select(w => string.Join(' ', w))];
            return new TextLine(string.Join(" | ", cells)) { Cells = cells, Break = true };
        });
    }

    // A line of running text ends the table, and so does a space above it.
    private static bool Belongs(PdfRow row, PdfRow above, double pitch, double pageWidth) =>
        row.Table is null
        && row.Top - above.Bottom < pitch * 1.2
        && (row.Segments.Count > 1 || row.Segments[0].Right - row.Segments[0].Left < pageWidth * 0.6);

    // Where the spaces that all words take side by side leave a gap, a column ends.
    private static List<(double Left, double Right)> Columns(List<PdfRow> rows, double gap)
    {
        var columns = new List<(double Left, double Right)>();
        foreach (var word in rows.SelectMany(r => r.Words).OrderBy(w => w.Left))
        {
            if (columns.Count > 0 && word.Left - columns[^1].Right < gap)
            {
                columns[^1] = (columns[^1].Left, Math.Max(columns[^1].Right, word.Right));
            }
            else
            {
                columns.Add((word.Left, word.Right));
            }
        }

        return columns;
    }

    // The first column begins a row with its number; without numbers, the space between rows does.
    private static bool BeginsRow(PdfRow row, PdfRow above, List<(double Left, double Right)> columns, double pitch) =>
        row.Words.Where(w => Column(w, columns) == 0).ToList() is { Count: > 0 } first
        && (first.Count == 1 && first[0].Text.Length <= 5 || row.Top - above.Bottom > pitch * 0.35);

    private static int Column(PdfSegment word, List<(double Left, double Right)> columns) =>
        Math.Max(0, columns.FindLastIndex(c => c.Left <= word.Middle));
}
