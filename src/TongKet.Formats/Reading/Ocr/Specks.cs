using System.Buffers;
using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>Leaves out what tesseract made of seals, signatures, rules and specks: unsure and no word.</summary>
internal static class Specks
{
    private const double Unsure = 0.35;
    private const double SureOfOdd = 0.8;
    private static readonly SearchValues<char> Signs = SearchValues.Create("|\\~_=—–-'‘’`´^¬\"“”«»<>{}[]*#@•°.,:;");

    public static List<OcrWord> Leave(List<OcrWord> words)
    {
        var heights = words.Select(w => w.Height).Order().ToArray();
        var usual = heights.Length == 0 ? 0 : heights[heights.Length / 2];
        var kept = words.Where(w => IsWord(w, usual)).ToList();
        var lines = kept.GroupBy(w => w.Line).Where(IsLine).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return kept.FindAll(w => lines.Contains(w.Line));
    }

    private static bool IsWord(OcrWord word, double usual)
    {
        if (word.Height > usual * 3.5 || (word.Text.AsSpan().IndexOfAnyExcept(Signs) < 0 && !IsMark(word)))
        {
            return false;
        }

        return IsOdd(word.Text)
            ? word.Confidence >= SureOfOdd
            : word.Confidence >= Unsure || SyllableShare.Of([word.Text]) is { Words: 1, Share: 1 };
    }

    // One letter that marks no item, or a few letters that change from small to capital: strokes of a signature more often than a word.
    private static bool IsOdd(string text) =>
        text.Length <= 3
        && text.All(char.IsLetter)
        && (text.Length == 1 && !char.IsAsciiLetterUpper(text[0]) || (text.Length > 1 && char.IsLower(text[0]) && text.Any(char.IsUpper)));

    // A dash or plus at a line's start is a bullet, and one between words belongs to a name.
    private static bool IsMark(OcrWord word) => word.Text is "-" or "–" or "—" or "+" && word.Confidence >= Unsure;

    // A line of nothing but unsure one-letter pieces is the edge of a seal.
    private static bool IsLine(IGrouping<string, OcrWord> line) =>
        line.Average(w => w.Confidence) >= 0.5 || line.Any(w => w.Text.Length > 2 && w.Confidence >= 0.6);
}
