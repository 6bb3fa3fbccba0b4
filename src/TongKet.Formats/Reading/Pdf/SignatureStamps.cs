using System.Text.RegularExpressions;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>Leaves out the small print of digital signatures ("Người ký: …", "Thời gian ký: …"): it lies over the paper and is no part of it.</summary>
internal static partial class SignatureStamps
{
    public static PdfPage Without(PdfPage page, double unit, PaperBuilder paper)
    {
        if (page.Words.Count == 0 || !page.Words.Any(w => IsAnchorWord(w.Text)))
        {
            return page;
        }

        var lines = PdfRows.Of(page, unit).SelectMany(r => r.Segments).OrderBy(s => s.Top).ToList();
        var usual = lines.Select(s => s.Height).Order().ElementAt(lines.Count / 2);
        var stamp = lines.FindAll(s => Anchor.IsMatch(s.Text));
        if (stamp.Count < 2 && !stamp.Exists(s => Time.IsMatch(s.Text)))
        {
            return page;
        }

        // Small lines between and under the known ones go on from them.
        for (var more = true; more; )
        {
            var next = lines.FindAll(s => !stamp.Contains(s) && s.Height < usual * 0.85 && stamp.Exists(known => Follows(known, s)));
            stamp.AddRange(next);
            more = next.Count > 0;
        }

        paper.Note(ReadingFindings.SignatureStamp);
        return page with { Words = [.. page.Words.Where(w => !stamp.Exists(s => Holds(s, w)))] };
    }

    private static bool Follows(PdfSegment known, PdfSegment line) =>
        Math.Abs(line.Top - known.Bottom) < line.Height && line.Left < known.Right && line.Right > known.Left;

    private static bool Holds(PdfSegment line, PdfSegment word) =>
        word.Left >= line.Left - 0.5 && word.Right <= line.Right + 0.5 && word.Top >= line.Top - 0.5 && word.Bottom <= line.Bottom + 0.5;

    private static bool IsAnchorWord(string word) =>
        word is "ký:" or "bởi:" or "Email:" or "signed" or "Verified" || word.Contains("+07", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?:Người ký|Ký bởi|Được ký bởi|Ký số bởi|Email|Cơ quan|Chức vụ|Thời gian ký|Ngày ký|Digitally signed|Signature Not Verified|Signature Valid)\s?(?::|by|$)|^Date: \d{4}\.|\+07[:']00",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Anchor { get; }

    [GeneratedRegex(@"ký\s?:\s?\d|\+07[:']00", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Time { get; }
}
