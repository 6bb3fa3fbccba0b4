using System.Globalization;
using System.Text;
using TongKet.Formats.Programs;
using TongKet.Formats.Reading.Pdf;
using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>
/// Decides which pages have no useful text of their own: none at all, a picture with only a stamp over it, or letters of a legacy font (.VnTime, VNI)
/// whose true characters the file does not say.
/// </summary>
internal static class TextLayer
{
    private const int FewWords = 25;
    private const double GoodShare = 0.55;
    private const double LargePicture = 400_000;

    /// <summary>The pages that may be pictures or garbage.</summary>
    public static List<int> Suspects(List<PdfPage> pages) =>
        [.. Enumerable.Range(0, pages.Count).Where(i => pages[i].Words.Count < FewWords || IsGarbage(pages[i]))];

    /// <summary>Those of the suspects that must be read from their picture.</summary>
    public static async Task<IEnumerable<int>> NeedReadingAsync(List<PdfPage> pages, List<int> suspects, string pdf, CancellationToken ct)
    {
        var unsure = suspects.Exists(i => pages[i].Words.Count > 0 && !IsGarbage(pages[i]));
        var pictures = unsure ? await PicturesAsync(pdf, ct) : [];
        return suspects.Where(i => pages[i].Words.Count == 0 || IsGarbage(pages[i]) || pictures.Contains(i));
    }

    /// <summary>What was read from the picture, unless the page's own text is at least as good.</summary>
    public static PdfPage? Better(PdfPage own, PdfPage? read)
    {
        if (own.Words.Count == 0 || read is null)
        {
            return read ?? (own.Words.Count == 0 ? null : own);
        }

        return read.Words.Count > own.Words.Count || Share(read) > Share(own) + 0.2 ? read : own;
    }

    private static bool IsGarbage(PdfPage page)
    {
        var (share, words) = SyllableShare.Of(page.Words.Select(w => w.Text));
        return words >= 15 && share < GoodShare || page.Words.Count >= 15 && page.Words.Count(Unknown) > page.Words.Count * 0.3;
    }

    private static double Share(PdfPage page) => SyllableShare.Of(page.Words.Select(w => w.Text)).Share;

    private static bool Unknown(PdfSegment word) =>
        word.Text.Any(c => c == '\uFFFD' || (char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse && word.Text.Length > 1));

    // pdfimages -list: page num type width height … in columns.
    private static async Task<HashSet<int>> PicturesAsync(string pdf, CancellationToken ct)
    {
        var run = await ExternalProgram.RunAsync(new ProgramCall("pdfimages", "-list", pdf) { Folder = Path.GetDirectoryName(pdf) }, ct);
        return
        [
            .. Encoding
                .ASCII.GetString(run.Output ?? [])
                .Split('\n')
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(c => c.Length > 5 && Number(c[3]) * Number(c[4]) >= LargePicture)
                .Select(c => (int)Number(c[0]) - 1),
        ];
    }

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
