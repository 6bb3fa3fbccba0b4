using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Restoring;

/// <summary>A line with its words, once as written, once folded, once without marks; all three of one length.</summary>
internal sealed class NoisyLine(string text)
{
    public string Text => text;

    public string Folded { get; } = Folding.Fold(text);

    public string Bare { get; } = Understanding.Words.Bare.Of(text);

    public List<(int Start, int End)> Words { get; } = WordRuns.Words(text);

    /// <summary>How many words follow each other from here on with single blanks between them, with a comma at the most.</summary>
    public int Run(int word)
    {
        var count = 1;
        while (count < 8 && WordRuns.Follows(text, Words, word + count - 1))
        {
            count++;
        }

        return Math.Min(count, Words.Count - word);
    }

    /// <summary>The phrase in the letters' case that the text has at a place.</summary>
    public string Cased(string phrase, int start) =>
        string.Concat(phrase.Select((c, i) => char.IsUpper(text[start + i]) ? char.ToUpperInvariant(c) : c));
}
