using System.Globalization;
using System.Text;

namespace TongKet.Formats.Text;

/// <summary>Comparing Vietnamese words: with or without marks, in either style of tone placement.</summary>
public static class VietnameseText
{
    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>Lower case, without any mark, runs of blanks as one: "Ủy  BAN" and "uỷ ban" become "uy ban".</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        var blank = false;
        foreach (var c in Decompose(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                blank = folded.Length > 0;
                continue;
            }

            if (blank)
            {
                folded.Append(' ');
                blank = false;
            }

            folded.Append(WithoutStroke(char.ToLowerInvariant(c)));
        }

        return folded.ToString();
    }

    /// <summary>Lower case with vowels and tones kept, but the tone of each syllable moved to its end, so that hòa and hoà agree while hoa does not.</summary>
    public static string ToneKey(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = new StringBuilder(text.Length);
        var tone = '\0';
        foreach (var c in Decompose(text))
        {
            if (ToneMarks.Contains(c, StringComparison.Ordinal))
            {
                tone = c;
                continue;
            }

            if (tone != '\0' && !char.IsLetter(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                key.Append(tone);
                tone = '\0';
            }

            if (!char.IsWhiteSpace(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        if (tone != '\0')
        {
            key.Append(tone);
        }

        return key.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The same text without marks, letter case kept: "Đức Phố" becomes "Duc Pho".</summary>
    public static string RemoveMarks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bare = new StringBuilder(text.Length);
        foreach (var c in Decompose(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                bare.Append(WithoutStroke(c));
            }
        }

        return bare.ToString();
    }

    private static char WithoutStroke(char c) =>
        c switch
        {
            'đ' or 'ð' => 'd',
            'Đ' or 'Ð' => 'D',
            _ => c,
        };

    // Normalize throws on lone surrogates; such a text is folded as it is.
    private static string Decompose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
