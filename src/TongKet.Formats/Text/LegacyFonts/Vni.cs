using System.Text;

namespace TongKet.Formats.Text.LegacyFonts;

/// <summary>VNI for Windows: a vowel is followed by the character that shows its mark ("aù" is á, "aá" is ấ); some letters have a place of their own.</summary>
internal static class Vni
{
    private const string Alone = "ñÑæÆóÓòÒîÎôÔöÖ";
    private const string AloneLetters = "đĐỉỈĩĨịỊỵỴơƠưƯ";

    // Tones on the vowel as it stands; on a vowel with a hat; on ă.
    private const string Plain = "øùûõï";
    private const string PlainCapital = "ØÙÛÕÏ";
    private const string Hat = "âàáåãä";
    private const string HatCapital = "ÂÀÁÅÃÄ";
    private const string Breve = "êèéúüë";
    private const string BreveCapital = "ÊÈÉÚÜË";

    // Grave, acute, hook, tilde, dot; in the two latter rows the vowel without a tone comes first.
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    public static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Latin.Of(text[i]);
            var next = i + 1 < text.Length ? Latin.Of(text[i + 1]) : ' ';
            var alone = Alone.IndexOf(c, StringComparison.Ordinal);
            var letter = alone < 0 ? c : AloneLetters[alone];
            if (Marks(letter, next) is { } marks)
            {
                decoded.Append(letter).Append(marks);
                i++;
            }
            else
            {
                decoded.Append(letter);
            }
        }

        return decoded.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string? Marks(char letter, char mark)
    {
        var vowel = char.ToLowerInvariant(letter);
        if (vowel is 'a' or 'e' or 'o' or 'u' or 'y' or 'ơ' or 'ư' && Place(Plain, PlainCapital, mark) is >= 0 and var tone)
        {
            return Tones[tone].ToString();
        }

        if (vowel is 'a' or 'e' or 'o' && Place(Hat, HatCapital, mark) is >= 0 and var hat)
        {
            return "\u0302" + Tone(hat);
        }

        return vowel is 'a' && Place(Breve, BreveCapital, mark) is >= 0 and var breve ? "\u0306" + Tone(breve) : null;
    }

    private static string Tone(int place) => place == 0 ? "" : Tones[place - 1].ToString();

    private static int Place(string small, string capital, char mark) =>
        Math.Max(small.IndexOf(mark, StringComparison.Ordinal), capital.IndexOf(mark, StringComparison.Ordinal));
}
