using System.Collections.Frozen;
using System.Text;

namespace TongKet.Formats.Text;

/// <summary>Tells whether a word can be a Vietnamese syllable: an initial, a rhyme, and a tone that the rhyme allows.</summary>
internal static class Syllables
{
    private static readonly string[] Initials = [.. "ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x".Split(' '), ""];

    private static readonly FrozenSet<string> Rhymes = (
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
        + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet "
        + "oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt "
        + "up ut uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
        + "y yêm yên yêng yêt yêu ynh yt êng yêm"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether this is one; letter case does not matter, marks do.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 7)
        {
            return false;
        }

        var (bare, tone) = WithoutTone(word);
        foreach (var initial in Initials)
        {
            if (bare.StartsWith(initial, StringComparison.Ordinal) && Rhymes.Contains(bare[initial.Length..]) && Allows(bare, tone))
            {
                return true;
            }
        }

        // "gì", "giếng": the i belongs to both.
        return bare is "gi" or "gin" or "giêng" or "giêt" or "giêc";
    }

    // Syllables that end in a stop have the acute or the dot.
    private static bool Allows(string bare, char tone) =>
        !(bare[^1] is 'c' or 'p' or 't' || bare.EndsWith("ch", StringComparison.Ordinal)) || tone is '\u0301' or '\u0323';

    private static (string Bare, char Tone) WithoutTone(ReadOnlySpan<char> word)
    {
        var tone = '\0';
        var bare = new StringBuilder(word.Length);
        foreach (var c in word.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (c is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
            {
                tone = c;
            }
            else
            {
                bare.Append(c);
            }
        }

        return (bare.ToString().Normalize(NormalizationForm.FormC), tone);
    }
}
