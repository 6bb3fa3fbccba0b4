using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>Words without the blank between them: "côngtác", "UBNDtỉnh", "2025của", "năm2025".</summary>
internal static class GluedWords
{
    /// <summary>Words that take a number; any other word with a number behind it may carry a footnote.</summary>
    private static readonly HashSet<string> BeforeNumbers = WordList.Set(
        "ngày | tháng | năm | số | quý | khóa | điều | khoản | trước | đến | từ | trên | hơn | khoảng"
    );

    public static IEnumerable<Finding> In(FindingFrame frame)
    {
        var known = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var passage in frame.Passages)
        {
            var text = passage.Value;
            foreach (var word in Word.Of(text).Where(w => w.Text.Length is > 3 and < 40 && !IsCode(text, w)))
            {
                if (KnownApart(word) is { } apart)
                {
                    yield return new Finding(
                        "text.glued-words",
                        $"Viết liền, thiếu dấu cách: “{word.Text}”.",
                        passage.Text.Span(word.Start, word.Text.Length),
                        FindingSeverity.Notice,
                        $"Có thể là “{apart}”."
                    );
                }
            }
        }

        // A paper says the same words again and again; what begins a passage may carry a footnote's number.
        string? KnownApart(Word word) =>
            word.Start == 0 ? Apart(word, isFirst: true)
            : known.TryGetValue(word.Text, out var apart) ? apart
            : known[word.Text] = Apart(word, isFirst: false);
    }

    /// <summary>Parts of a symbol, an address of the web or a file's name are no words.</summary>
    private static bool IsCode(string text, Word word) =>
        (
            word.Start > 0
            && text[word.Start - 1] is '/' or '@' or '_' or '.' or '&'
            && word.Start > 1
            && text[word.Start - 2] != ' '
            && text[word.Start - 1] != '.'
        ) || (word.End < text.Length && text[word.End] is '@' or '_' or '&');

    private static string? Apart(Word word, bool isFirst)
    {
        var text = word.Text;
        var letters = text.TakeWhile(char.IsLetter).Count();
        if (letters == text.Length)
        {
            return GluedSyllables.Apart(text);
        }

        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits >= 2 && !isFirst && text[digits..] is { Length: >= 3 } behind && IsMarked(behind))
        {
            return $"{text[..digits]} {behind}";
        }

        return letters > 0 && text[letters..].All(char.IsAsciiDigit) && BeforeNumbers.Contains(Folding.Fold(text[..letters]))
            ? $"{text[..letters]} {text[letters..]}"
            : null;
    }

    private static bool IsMarked(string text) =>
        text.All(char.IsLower) && text.Any(c => c > '\u007f') && Syllable.Of(text) is { IsValid: true };
}
