using System.Text.RegularExpressions;

namespace TongKet.Formats.Text;

/// <summary>Tells what can be a Vietnamese syllable from what cannot: garbage of an unknown font's encoding, or of a bad scan.</summary>
public static partial class VietnameseSyllables
{
    /// <summary>Whether a word is written as Vietnamese syllables are: an opening consonant, one to three vowels, a closing consonant.</summary>
    public static bool IsOne(ReadOnlySpan<char> word) => Syllable.IsMatch(word);

    /// <summary>Which share of the words of letters in a text can be Vietnamese syllables, and how many words of letters there are.</summary>
    public static (double Share, int Words) ShareOf(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var (good, all) = (0, 0);
        foreach (var word in words)
        {
            var bare = word.AsSpan().Trim("“”\"'‘’()[],.;:!?…-–/").ToString();
            // Abbreviations and symbols ("UBND", "07-KL/TW") say nothing; legacy fonts put signs between letters ("®¶ng").
            if (bare.Length < 2 || bare.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || !bare.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
            {
                continue;
            }

            all++;
            good += IsOne(bare) || bare.Split('-', '/').All(part => IsOne(part)) ? 1 : 0;
        }

        return (all == 0 ? 1 : (double)good / all, all);
    }

    [GeneratedRegex(
        "^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?[aăâeêioôơuưyàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ]{1,3}"
            + "(?:ng|nh|ch|[cmnpt])?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200
    )]
    private static partial Regex Syllable { get; }
}
