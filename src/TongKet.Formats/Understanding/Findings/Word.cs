namespace TongKet.Formats.Understanding.Findings;

/// <summary>A run of letters and digits with its place in a passage.</summary>
internal readonly record struct Word(string Text, int Start)
{
    public int End => Start + Text.Length;

    public static List<Word> Of(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(new Word(text[start..i], start));
            }
        }

        return words;
    }
}
