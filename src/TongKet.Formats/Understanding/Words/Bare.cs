using System.Text;

namespace TongKet.Formats.Understanding.Words;

/// <summary>Lower case without any mark, character by character: positions stay. For what OCR reads with lost marks ("CONG HOA XÃ HOI").</summary>
internal static class Bare
{
    private const int Known = 0x2000;
    private static readonly char[] Plain = [.. Enumerable.Range(0, Known).Select(c => Of((char)c))];

    public static string Of(string text) => string.Create(text.Length, text, static (to, from) => Fill(to, from));

    /// <summary>Whether a text in capitals has lost its marks: longer than an abbreviation and without a single one.</summary>
    public static bool HasNoMarks(string text) => text.Length > 6 && text.All(c => c < 0x80 || !char.IsLetter(c));

    private static void Fill(Span<char> to, string from)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = from[i] < Known ? Plain[from[i]] : from[i];
        }
    }

    private static char Of(char c)
    {
        if (c is 'đ' or 'Đ' or 'ð' or 'Ð')
        {
            return 'd';
        }

        var lower = char.ToLowerInvariant(c);
        var first = char.IsLetter(lower) ? lower.ToString().Normalize(NormalizationForm.FormD)[0] : lower;
        return char.IsLetter(first) ? first : lower;
    }
}
