using System.Text;
using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading.Pdf.Rules;

/// <summary>Writes the words of a table's cells as lines of the paper.</summary>
internal static class CellText
{
    public static List<TextLine> Lines(RuledTable table, IReadOnlyList<PdfSegment> words, double unit)
    {
        var lines = new List<TextLine>();
        foreach (var row in table.Cells.GroupBy(c => c.Row).OrderBy(g => g.Key))
        {
            var cells = row.OrderBy(c => c.Column).ToList();
            string[] texts = [.. cells.Select(c => Text([.. words.Where(c.Holds)], unit))];
            lines.Add(
                new TextLine(string.Join(" | ", texts))
                {
                    Cells = texts,
                    Spans = [.. cells.Select(c => (c.Columns, c.Rows))],
                    Break = true,
                }
            );
        }

        return lines;
    }

    private static string Text(List<PdfSegment> words, double unit)
    {
        var text = new StringBuilder();
        var above = "";
        foreach (var row in PdfRows.Of(new PdfPage(words), unit))
        {
            var line = string.Join(' ', row.Segments.Select(s => s.Text));
            if (text.Length > 0)
            {
                // An item or a sentence begins anew; all else is one text that the cell's width cut.
                var anew = LineShapes.IsListItem(line) || (LineShapes.EndsSentence(above) && !LineShapes.StartsLower(line));
                text.Append(
                    anew ? "\n"
                    : IsCutWord(above, line) ? ""
                    : " "
                );
            }

            text.Append(line);
            above = line;
        }

        return text.ToString();
    }

    // "25-NQ/" | "TW", "hai -" stays apart.
    private static bool IsCutWord(string above, string line) =>
        above.Length > 1 && above[^1] is '/' or '-' && char.IsLetterOrDigit(above[^2]) && char.IsLetterOrDigit(line[0]);
}
