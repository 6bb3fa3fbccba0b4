namespace TongKet.Formats.Understanding.Words;

/// <summary>Tables of words, written as one text with bars between them, folded for comparing.</summary>
internal static class WordList
{
    public static string[] Folded(string words) =>
        [
            .. words
                .Split('|', StringSplitOptions.RemoveEmptyEntries)
                .Select(w => Folding.Fold(string.Join(' ', w.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)))),
        ];

    /// <summary>Length of the first listed word or phrase that a folded text has at a place, or 0.</summary>
    public static int LengthAt(string[] words, string folded, int at)
    {
        foreach (var word in words)
        {
            var end = at + word.Length;
            if (string.CompareOrdinal(folded, at, word, 0, word.Length) == 0 && (end >= folded.Length || !char.IsLetter(folded[end])))
            {
                return word.Length;
            }
        }

        return 0;
    }

    public static bool StartsWith(string[] words, string folded) => LengthAt(words, folded, 0) > 0;

    public static HashSet<string> Set(string words) => new(Folded(words), StringComparer.Ordinal);
}
