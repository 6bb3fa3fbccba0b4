using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading.Pdf.Rules;

/// <summary>Closes tables that a page break cut: the header row that is printed again goes, and a row in two pieces is one.</summary>
internal static class TableSeams
{
    public static List<TextLine> Close(List<TextLine> lines)
    {
        var whole = new List<TextLine>(lines.Count);
        var (start, header) = (-1, 0);
        foreach (var line in lines)
        {
            if (line.Cells is null)
            {
                start = -1;
            }
            else if (start < 0)
            {
                (start, header) = (whole.Count, int.MaxValue);
            }
            else if (line.Place?.Page > whole[^1].Place?.Page || header < int.MaxValue)
            {
                header = header == int.MaxValue ? 0 : header;
                if (start + header < whole.Count && line.Cells.SequenceEqual(whole[start + header].Cells!, StringComparer.Ordinal))
                {
                    header++;
                    continue;
                }

                header = int.MaxValue;
                if (line.Place?.Page > whole[^1].Place?.Page && IsRest(line, whole[^1]))
                {
                    whole[^1] = Joined(whole[^1], line);
                    continue;
                }
            }

            whole.Add(line);
        }

        return whole;
    }

    // The rest of a row has no number of its own.
    private static bool IsRest(TextLine line, TextLine above) =>
        line.Cells!.Count == above.Cells!.Count
        && line.Cells.Count > 1
        && line.Cells[0].Length == 0
        && above.Cells[0].Length > 0
        && line.Spans?.All(s => s.Rows == 1) != false;

    private static TextLine Joined(TextLine above, TextLine line) =>
        above with
        {
            Cells = [.. above.Cells!.Zip(line.Cells!, (a, b) => a.Length == 0 || b.Length == 0 ? a + b : a + " " + b)],
        };
}
