namespace TongKet.Formats.Understanding.Restoring;

/// <summary>Words with exactly one blank between them, by their places.</summary>
internal static class WordRuns
{
    /// <summary>Start and end of each word of letters.</summary>
    public static List<(int Start, int End)> Words(string text)
    {
        var words = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]))
            {
                var start = i;
                while (i < text.Length && char.IsLetter(text[i]))
                {
                    i++;
                }

                // "TW" in "12-CT/TW" is a code, no word.
                if (!IsCode(text, start - 1) && !IsCode(text, i))
                {
                    words.Add((start, i));
                }
            }
        }

        return words;
    }

    private static bool IsCode(string text, int at) =>
        at >= 0 && at < text.Length && (text[at] is '/' or '-' or '&' or '_' || char.IsAsciiDigit(text[at]));

    public static IEnumerable<(int Start, int End)> Pairs(string text)
    {
        var words = Words(text);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (Follows(text, words, i))
            {
                yield return (words[i].Start, words[i + 1].End);
            }
        }
    }

    /// <summary>Only one blank stands between this word and the next.</summary>
    public static bool Follows(string text, List<(int Start, int End)> words, int at) =>
        at + 1 < words.Count && words[at + 1].Start == words[at].End + 1 && text[words[at].End] == ' ';
}
