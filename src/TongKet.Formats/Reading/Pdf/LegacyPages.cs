using TongKet.Formats.Text.LegacyFonts;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>Pages set in fonts of old encodings: the words of the text layer tell, since it names no fonts. Done before anyone takes them for garbage.</summary>
internal static class LegacyPages
{
    public static List<PdfPage> Read(List<PdfPage> pages, PaperBuilder paper)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            var words = pages[i].Words;
            if (LegacyText.Guess(string.Join(' ', words.Take(2_000).Select(w => w.Text))) is { } encoding)
            {
                pages[i] = pages[i] with { Words = [.. words.Select(w => w with { Text = LegacyText.Decode(w.Text, encoding) })] };
                paper.Note(ReadingFindings.LegacyGuess);
            }
        }

        return pages;
    }
}
