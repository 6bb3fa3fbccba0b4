using TongKet.Formats.Text;

namespace TongKet.Formats.Checking.Locating;

/// <summary>Fixed words that are there but misspelt: "CHŨ NGHĨA", "Nơi nhân", "Độc lập, Tự do, Hạnh phúc".</summary>
internal static class NearWords
{
    // One letter in seven: two words of the title may be wrong, another title is further away.
    private const int LettersASlip = 7;

    /// <summary>Whether a line means these words: the same letters, or few others, whatever stands between the words.</summary>
    public static bool Are(string line, string words)
    {
        var (found, wanted) = (Letters(line), Letters(words));
        var most = wanted.Length / LettersASlip;
        return found == wanted
            || (Math.Abs(found.Length - wanted.Length) <= most && (Bare(found) == Bare(wanted) || Distance(found, wanted) <= most));
    }

    private static string Letters(string text) =>
        string.Concat(VietnameseText.ToneKey(text).Where(c => !char.IsPunctuation(c) && !char.IsWhiteSpace(c) && !char.IsSymbol(c)));

    private static string Bare(string text) => VietnameseText.Fold(text);

    // Letters put in, left out or changed.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[^1];
    }
}
