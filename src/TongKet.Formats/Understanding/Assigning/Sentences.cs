namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Cuts a text into sentences: a full stop before a capital, not behind an abbreviation; brackets stay whole.</summary>
internal static class Sentences
{
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = Math.Max(
                0,
                depth
                    + (
                        text[i] == '(' ? 1
                        : text[i] == ')' ? -1
                        : 0
                    )
            );
            if (
                text[i] == '.'
                && depth == 0
                && i + 2 < text.Length
                && text[i + 1] == ' '
                && char.IsUpper(text[i + 2])
                && !IsAbbreviation(text, i)
            )
            {
                yield return (start, i + 1);
                start = i + 2;
            }
        }

        if (start < text.Length)
        {
            yield return (start, text.Length);
        }
    }

    /// <summary>"TP. Huế", "V.I. Lênin": one or two letters, the first a capital, before the stop.</summary>
    private static bool IsAbbreviation(string text, int stop)
    {
        var word = stop;
        while (word > 0 && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return stop - word is 1 or 2 && char.IsUpper(text[word]);
    }
}
