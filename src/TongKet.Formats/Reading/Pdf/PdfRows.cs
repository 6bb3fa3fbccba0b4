namespace TongKet.Formats.Reading.Pdf;

/// <summary>Puts the words of a page into rows, and apart where a gap is too wide for a blank.</summary>
internal static class PdfRows
{
    // Each word is compared with those of its row; the widest table has a tenth of it.
    private const int MostWords = 1_000;

    public static List<PdfRow> Of(PdfPage page, double unit)
    {
        var rows = new List<PdfRow>();
        foreach (var word in page.Words.OrderBy(w => w.Top + w.Bottom).ThenBy(w => w.Left))
        {
            if (rows.TakeLast(3).LastOrDefault(r => SameRow(r, word)) is { } row)
            {
                row.Words.Add(word);
            }
            else
            {
                rows.Add(new PdfRow([], [word]));
            }
        }

        return [.. rows.Select(row => row with { Segments = Segments(row, unit) }).OrderBy(r => r.Middle)];
    }

    // At least half of the lower of the two heights is shared, and no word stands above another; an index above the line belongs to its line.
    private static bool SameRow(PdfRow row, PdfSegment word)
    {
        var first = row.Words[0];
        var shared = Math.Min(first.Bottom, word.Bottom) - Math.Max(first.Top, word.Top);
        return row.Words.Count < MostWords
            && shared >= 0.5 * Math.Min(first.Height, word.Height)
            && !row.Words.Exists(w => Covers(w, word));
    }

    private static bool Covers(PdfSegment own, PdfSegment other) =>
        Math.Min(own.Right, other.Right) - Math.Max(own.Left, other.Left) > 0.5 * Math.Min(own.Right - own.Left, other.Right - other.Left);

    private static List<PdfSegment> Segments(PdfRow row, double unit)
    {
        var segments = new List<PdfSegment>();
        foreach (var word in row.Words.OrderBy(w => w.Left))
        {
            if (segments.Count > 0 && !IsApart(segments[^1], word, unit))
            {
                var last = segments[^1];
                segments[^1] = last with
                {
                    Right = Math.Max(last.Right, word.Right),
                    Top = Math.Min(last.Top, word.Top),
                    Bottom = Math.Max(last.Bottom, word.Bottom),
                    // Words that touch are one word in two pieces (a change of font inside a word).
                    Text = word.Left - last.Right < unit * 0.1 && !word.IsWhole ? last.Text + word.Text : last.Text + " " + word.Text,
                    FirstWord = last.FirstWord,
                };
            }
            else
            {
                segments.Add(word);
            }
        }

        return segments;
    }

    // A blank left to be filled in ("Số        /KH-UBND", "ngày     tháng 8") is wide too, but no new column begins in small letters.
    private static bool IsApart(PdfSegment left, PdfSegment right, double unit) =>
        right.Left - left.Right > unit * 3
        && !char.IsLower(right.Text[0])
        && !(right.Text.Length > 1 && right.Text[0] is '/' or '-' or '.' or ',' or '…' or '_');
}
