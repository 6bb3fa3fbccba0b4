namespace TongKet.Formats.Text.LegacyFonts;

/// <summary>How many of the words with a letter beyond ASCII are Vietnamese syllables.</summary>
internal readonly record struct SyllableCount(int Right, int Words)
{
    public double Share => Words == 0 ? 0 : (double)Right / Words;

    public static SyllableCount Of(ReadOnlySpan<char> text)
    {
        var (right, words) = (0, 0);
        while (text.Length > 0)
        {
            var end = 0;
            var beyond = false;
            for (; end < text.Length && !IsBoundary(text[end]); end++)
            {
                beyond |= text[end] > '\u007F';
            }

            if (beyond)
            {
                words++;
                right += Syllables.Is(text[..end]) ? 1 : 0;
            }

            text = text[Math.Min(end + 1, text.Length)..];
        }

        return new(right, words);
    }

    // Only ASCII and typographic signs: in the old encodings any other sign may be a letter.
    private static bool IsBoundary(char c) => c < 'A' || c is > 'Z' and < 'a' or > 'z' and < '\u00A1' || c is >= '\u2010' and <= '\u2026';
}
