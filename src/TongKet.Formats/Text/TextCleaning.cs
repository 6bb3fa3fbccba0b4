using System.Globalization;
using System.Text;

namespace TongKet.Formats.Text;

/// <summary>Brings characters that look alike, or that nobody sees, to one form: NFC, plain blanks, one kind of line end, Đ for Ð.</summary>
public static class TextCleaning
{
    /// <summary>Cleans a whole text; lines end with \n, pages with \f.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cleaned = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogate(c))
            {
                if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                {
                    cleaned.Append(c).Append(text[++i]);
                }

                continue;
            }

            Append(cleaned, c, i + 1 < text.Length ? text[i + 1] : '\0');
        }

        // A lone surrogate would make Normalize throw; they are gone by now.
        var result = cleaned.ToString();
        return result.IsNormalized(NormalizationForm.FormC) ? result : result.Normalize(NormalizationForm.FormC);
    }

    private static void Append(StringBuilder cleaned, char c, char next)
    {
        switch (c)
        {
            case '\r':
                if (next != '\n')
                {
                    cleaned.Append('\n');
                }

                break;
            case '\n' or '\t' or '\f':
                cleaned.Append(c);
                break;
            case '\v' or '\u0085' or '\u2028' or '\u2029':
                cleaned.Append('\n');
                break;
            // Zero width: space, joiners, direction marks, word joiner, byte order mark; soft hyphen.
            case >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2064' or '\uFEFF' or '\u00AD':
                break;
            case '\u00A0' or >= '\u2000' and <= '\u200A' or '\u202F' or '\u205F' or '\u3000':
                cleaned.Append(' ');
                break;
            // Icelandic eth instead of the Vietnamese letter: legacy converters and some keyboards write it.
            case '\u00D0':
                cleaned.Append('Đ');
                break;
            case '\u00F0':
                cleaned.Append('đ');
                break;
            case '\u2010' or '\u2011' or '\u2212':
                cleaned.Append('-');
                break;
            // Bullets of the Symbol and Wingdings fonts, in the private use area.
            case '\u2022' or '\u25AA' or '\u25CF' or '\uF0B7' or '\uF02D' or '\uF0A7' or '\uF0D8':
                cleaned.Append('-');
                break;
            case < ' ' or '\u007F' or '\uFFFE' or '\uFFFF':
                break;
            // Digits of other scripts and full-width ones: patterns take them for digits, numbers cannot be read from them.
            case > '\u007F' when char.IsDigit(c):
                cleaned.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)));
                break;
            default:
                cleaned.Append(c);
                break;
        }
    }
}
