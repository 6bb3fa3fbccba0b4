using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TongKet.Formats.Text;

namespace TongKet.Consolidation.Grouping;

/// <summary>A passage as the words that decide whether it says the same as another: lower case, tone placement evened out, no punctuation.</summary>
/// <param name="Words">The words in order.</param>
/// <param name="Numbers">The numbers among them, in order.</param>
/// <param name="Negations">How often it denies.</param>
internal sealed record PassageWords(IReadOnlyList<string> Words, string Numbers, int Negations)
{
    private static readonly HashSet<string> Denials = [.. new[] { "không", "chưa", "chẳng", "chớ" }.Select(VietnameseText.ToneKey)];

    public static PassageWords Of(string text)
    {
        var words = Split(VietnameseText.ToneKey(text));
        return new PassageWords(words, string.Join(' ', words.Where(w => w.Any(char.IsDigit))), words.Count(Denials.Contains));
    }

    /// <summary>Equal for texts with the same words in the same order.</summary>
    public long FoldHash => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', Words))));

    private static List<string> Split(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsInside(text, i, start))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return words;
    }

    // "1.234,5" and "23-NQ/TW" are one word each: cut apart, numbers would agree that do not.
    private static bool IsInside(string text, int i, int start) =>
        char.IsLetterOrDigit(text[i])
        || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark
        || (text[i] == '%' && start >= 0)
        || (
            start >= 0
            && text[i] is '.' or ',' or '-' or '/'
            && i + 1 < text.Length
            && char.IsLetterOrDigit(text[i + 1])
            && char.IsDigit(text[i - 1])
        );
}
