using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Plain;

/// <summary>Table rows written with bars: "a | b | c", with or without bars at the ends.</summary>
internal static class Rows
{
    private static readonly string[] LayoutWords =
    [
        "cong hoa xa hoi",
        "dang cong san viet nam",
        "doan tncs",
        "noi nhan",
        "da ky",
        "ky ten",
        "ky, ghi ro",
        "kinh gui",
        "doc lap - tu do",
        "doc lap – tu do",
    ];

    /// <summary>Whether a folded text belongs to the header, the addressees or the signature.</summary>
    public static bool HasLayoutWord(string folded) => Array.Exists(LayoutWords, w => folded.Contains(w, StringComparison.Ordinal));

    /// <summary>The cells of a row; null when the line is none.</summary>
    public static IReadOnlyList<string>? TrySplit(string line)
    {
        var trimmed = line.Trim();
        var bars = trimmed.AsSpan().Count('|');
        if (bars == 0 || trimmed.AsSpan().IndexOfAnyExcept("|:- ") < 0)
        {
            return null;
        }

        var inner = trimmed.Trim('|');
        var framed = trimmed[0] == '|' && trimmed[^1] == '|' && trimmed.Length > 1;
        // OCR reads a stroke of the pen as a bar: "ngày 1| tháng 2".
        if (!framed && !trimmed.Contains(" |", StringComparison.Ordinal))
        {
            return null;
        }

        // "a | b |": a bar that only closes the row opens no further cell.
        var closed = !framed && trimmed[^1] == '|' ? trimmed[..^1] : trimmed;
        return inner.Contains('|', StringComparison.Ordinal) || framed
            ? [.. (framed ? trimmed[1..^1] : closed).Split('|').Select(c => c.Trim())]
            : null;
    }

    /// <summary>Replaces the rows of layout tables by plain lines; rows of real tables stay.</summary>
    public static IReadOnlyList<TextLine> OpenLayouts(IReadOnlyList<TextLine> lines)
    {
        if (!lines.Any(l => l.Cells is not null))
        {
            return lines;
        }

        var result = new List<TextLine>(lines.Count);
        for (var i = 0; i < lines.Count; )
        {
            var end = i;
            while (end < lines.Count && lines[end].Cells is not null && (end == i || lines[end].Blanks == 0))
            {
                end++;
            }

            List<TextLine> rows = [.. lines.Skip(i).Take(Math.Max(1, end - i))];
            result.AddRange(end > i && IsLayout(rows) ? ColumnByColumn(rows) : rows);
            i += rows.Count;
        }

        return result;
    }

    /// <summary>Writes the rows gathered so far as one table.</summary>
    public static void Close(List<TextLine> rows, List<Block> blocks, PaperBuilder paper)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var start = paper.Position;
        var written = rows.ConvertAll(row =>
        {
            paper.NextRow();
            return new TableRow([.. row.Cells!.Select((cell, column) => Cell(cell, column, row.Spans?[column] ?? (1, 1), paper))]);
        });
        paper.Recognized(start, rows.Min(r => r.Recognized));
        rows.Clear();
        if (paper.Table(written, hasBorders: true, start) is { } table)
        {
            blocks.Add(table);
        }
    }

    private static TableCell Cell(string text, int column, (int Columns, int Rows) span, PaperBuilder paper)
    {
        if (column > 0)
        {
            paper.NextCell();
        }

        var blocks = text.Split('\n').Select(line => paper.Paragraph(line, TextMarks.Plain)).OfType<Block>();
        return new TableCell([.. blocks], span.Columns, span.Rows);
    }

    /// <summary>The header and the signature of a paper are often set as a table; its columns are read one after the other.</summary>
    public static bool IsLayout(IReadOnlyList<TextLine> rows) =>
        rows.Count <= 12 && rows.SelectMany(r => r.Cells!).Select(VietnameseText.Fold).Any(HasLayoutWord);

    /// <summary>The lines of a layout table, left column first.</summary>
    public static IEnumerable<TextLine> ColumnByColumn(IReadOnlyList<TextLine> rows)
    {
        // "Kính gửi: | - Bộ …": the addressees follow the letterhead, whichever column they stand in.
        var addressed = 0;
        while (addressed < rows.Count && !VietnameseText.Fold(rows[addressed].Cells![0]).StartsWith("kinh gui", StringComparison.Ordinal))
        {
            addressed++;
        }

        return addressed is 0 || addressed == rows.Count
            ? InColumns(rows, items: addressed == 0)
            : InColumns([.. rows.Take(addressed)], items: false).Concat(InColumns([.. rows.Skip(addressed)], items: true));
    }

    // Addressees stand below each other: a cell that lost its line ends gets them back.
    private static IEnumerable<TextLine> InColumns(IReadOnlyList<TextLine> rows, bool items)
    {
        var columns = rows.Max(r => r.Cells!.Count);
        for (var column = 0; column < columns; column++)
        {
            foreach (var row in rows)
            {
                foreach (var line in column < row.Cells!.Count ? ClosingLines.OfCell(row.Cells[column], items) : [])
                {
                    if (line.Length > 0)
                    {
                        yield return new TextLine(line) { Break = true };
                    }
                }
            }
        }
    }
}
