using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>How much of a text can be Vietnamese: garbage of an unknown font's encoding or of a bad scan is not.</summary>
internal static class SyllableShare
{
    /// <summary>Which share of the words of letters can be Vietnamese syllables, and how many words of letters there are.</summary>
    public static (double Share, int Words) Of(IEnumerable<string> words)
    {
        var (good, all) = (0, 0);
        foreach (var word in words)
        {
            var bare = word.Trim("“”\"'‘’()[],.;:!?…-–/".ToCharArray());
            // Abbreviations and symbols ("UBND", "07-KL/TW") say nothing; legacy fonts put signs between letters ("®¶ng").
            if (bare.Length < 2 || bare.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || !bare.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
            {
                continue;
            }

            all++;
            good += bare.Split('-', '/').All(part => Syllables.Is(part)) ? 1 : 0;
        }

        return (all == 0 ? 1 : (double)good / all, all);
    }
}
