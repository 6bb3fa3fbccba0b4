using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>Takes the two columns of a header or signature apart and turns rows into lines, measured in characters from the left margin.</summary>
internal sealed class PdfColumns(int page, double margin, double pageMiddle, double unit, double pitch)
{
    /// <summary>Whether the last page ended with two columns: what the next one begins with is no continuation.</summary>
    public bool EndsInColumns { get; private set; }

    /// <summary>The columns that the page ends with, for the next page.</summary>
    public OpenColumns? Open { get; private set; }

    /// <summary>What stands first on the page but belongs to the left column at the foot of the page before.</summary>
    public List<TextLine> Continued { get; private set; } = [];

    public List<TextLine> Lines(IReadOnlyList<PdfRow> rows, bool behindColumns, OpenColumns? open)
    {
        var lines = new List<TextLine>();
        var behindZone = behindColumns;
        for (var i = Continue(rows, open, lines); i < rows.Count; )
        {
            if (rows[i].Table is { } ruled)
            {
                lines.AddRange(ruled);
                (i, behindZone) = (i + 1, true);
                continue;
            }

            if (PdfTables.Read(rows, i, pitch, (pageMiddle - margin) * 2, out var behindTable) is { Count: > 0 } table)
            {
                lines.AddRange(table);
                (i, behindZone) = (behindTable, true);
                continue;
            }

            var end = ZoneEnd(rows, i, out var gutter);
            if (end > i)
            {
                var zone = rows.Skip(i).Take(end - i).SelectMany(r => r.Segments).ToList();
                lines.AddRange(ColumnLines([.. zone.Where(s => s.Middle < gutter)]));
                var right = ColumnLines([.. zone.Where(s => s.Middle >= gutter)]);
                lines.AddRange(right);
                Open = IsFoot(rows, end) ? new OpenColumns(gutter, right.Count + rows.Count - end) : null;
                (i, behindZone) = (end, true);
                continue;
            }

            var row = rows[i];
            var blanks = i > 0 && row.Top - rows[i - 1].Bottom > pitch * 0.9 ? 1 : 0;
            var whole = Whole(row);
            lines.Add(Line(whole) with { Blanks = blanks, Break = behindZone || row.Segments.Count > 1, PageGap = i == 0 });
            behindZone = row.Segments.Count > 1;
            i++;
        }

        EndsInColumns = behindZone;
        if (lines.Count > 0)
        {
            lines[0] = lines[0] with { PageGap = true };
        }

        return lines;
    }

    private static bool IsFoot(IReadOnlyList<PdfRow> rows, int end) =>
        end == rows.Count || (end == rows.Count - 1 && OpenColumns.IsPageNumber(rows[end]));

    private int Continue(IReadOnlyList<PdfRow> rows, OpenColumns? open, List<TextLine> lines)
    {
        var from = rows.Count > 1 && OpenColumns.IsPageNumber(rows[0]) ? 1 : 0;
        var count = open?.Rows(rows, from, unit, pitch) ?? 0;
        if (count == 0)
        {
            return 0;
        }

        var segments = rows.Skip(from).Take(count).SelectMany(r => r.Segments).ToList();
        Continued = ColumnLines([.. segments.Where(s => s.Middle < open!.Gutter)]);
        lines.AddRange(rows.Take(from).Select(r => Line(Whole(r))));
        lines.AddRange(ColumnLines([.. segments.Where(s => s.Middle >= open!.Gutter)]));
        return from + count;
    }

    // From a row in two halves to the last row that keeps to the same two columns.
    private int ZoneEnd(IReadOnlyList<PdfRow> rows, int start, out double gutter)
    {
        gutter = 0;
        if (rows[start].Segments is not [var left, var right])
        {
            return start;
        }

        var (from, to, leftMiddle, rightMiddle, last, halves) = (left.Right, right.Left, left.Middle, right.Middle, start + 1, 1);
        for (var i = start + 1; i < rows.Count && i - start < 60; i++)
        {
            var gap = rows[i].Top - rows[i - 1].Bottom;
            if (
                rows[i].Table is not null
                || rows[i].Segments[0].Text.TrimStart('-', ' ').StartsWith("Kính gửi", StringComparison.OrdinalIgnoreCase)
            )
            {
                break;
            }

            if (rows[i].Segments is [var l, var r] && l.Right <= to && r.Left >= from)
            {
                (from, to, last, halves) = (Math.Max(from, l.Right), Math.Min(to, r.Left), i + 1, halves + 1);
            }
            else if (rows[i].Segments is [var alone] && Side(alone) is { } isLeft)
            {
                (from, to) = isLeft ? (Math.Max(from, alone.Right), to) : (from, Math.Min(to, alone.Left));
                if (from >= to)
                {
                    break;
                }

                // A line of the left column belongs here as long as it follows closely; further down it may be a new paragraph.
                last = !isLeft || (gap < pitch && last == i) ? i + 1 : last;
            }
            else
            {
                break;
            }
        }

        gutter = (from + to) / 2;
        return halves >= 2 || last - start >= 2 ? last : start;

        bool? Side(PdfSegment s)
        {
            var (toLeft, toRight, toPage) = (
                Math.Abs(s.Middle - leftMiddle),
                Math.Abs(s.Middle - rightMiddle),
                Math.Abs(s.Middle - pageMiddle)
            );
            return s.Right < to && (toLeft < toPage || s.Left - margin < unit * 6 && s.Right < pageMiddle + unit * 8) ? true
                : s.Left > from && toRight < toPage ? false
                : null;
        }
    }

    private List<TextLine> ColumnLines(List<PdfSegment> column)
    {
        var ordered = column.Where(s => !Ornaments.Is(s.Text)).OrderBy(s => s.Top).ToList();
        var lines = ordered.ConvertAll(s => Line(s) with { Break = true });
        var (edge, widest) = ordered.Count == 0 ? (0, 0) : (ordered.Max(s => s.Right), ordered.Max(s => s.Width));
        for (var i = 1; i < lines.Count; i++)
        {
            var (above, own) = (lines[i - 1], lines[i]);
            var close = ordered[i].Top - ordered[i - 1].Bottom < pitch * 0.9;
            // Centred lines share no edge, but none is wider than the column.
            var more = ordered[i].FirstWord + unit * 0.5;
            var full = ordered[i - 1].Right + more >= edge || ordered[i - 1].Width + more >= widest;
            var runsOn = close && ColumnItems.RunsOn(above, own, full);
            lines[i] = own with { Break = !runsOn, RunsOn = runsOn };
        }

        return lines;
    }

    private static PdfSegment Whole(PdfRow row) =>
        row.Segments.Count == 1
            ? row.Segments[0]
            : row.Segments[0] with
            {
                Right = row.Segments[^1].Right,
                Top = row.Top,
                Bottom = row.Bottom,
                Text = string.Join(' ', row.Segments.Select(s => s.Text)),
                FirstWord = row.Segments[0].FirstWord,
            };

    private TextLine Line(PdfSegment segment) =>
        new(segment.Text, (int)Math.Round(Math.Max(0, segment.Left - margin) / unit))
        {
            Width = (int)Math.Round((segment.Right - margin) / unit),
            Place = new LinePlace(page, segment.Left, segment.Right, segment.Top, segment.Bottom, segment.FirstWord),
        };
}
