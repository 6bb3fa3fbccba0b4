using System.Text;
using TongKet.Formats.Text;

namespace TongKet.Formats.Understanding.Restoring;

/// <summary>Whether words can be another phrase misread: "co sở" for "cơ sở", but "có số" is a phrase of its own.</summary>
internal static class MisreadWords
{
    /// <param name="written">What stands there, folded.</param>
    /// <param name="phrase">The phrase of the same letters without marks.</param>
    public static bool Are(string written, string phrase)
    {
        var (words, right) = (written.Split(' '), phrase.Split(' '));
        // Of a pair one word at least is right, or lost marks, or is no word at all; longer phrases leave no doubt.
        return words.Length > 2
            || words.Length != right.Length
            || words.Zip(right).Any(w => w.First == w.Second || IsLoss(w.First, w.Second));
    }

    private static bool IsLoss(string word, string right) =>
        !Syllables.Is(word) || word.Normalize(NormalizationForm.FormD).Length < right.Normalize(NormalizationForm.FormD).Length;
}
