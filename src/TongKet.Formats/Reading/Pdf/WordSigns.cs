using System.Text;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>Signs that a PDF's fonts bring in: joined letters (ﬁ), bullets and boxes of the Symbol and Wingdings fonts in the private use area.</summary>
internal static class WordSigns
{
    public static string Plain(string word)
    {
        if (!word.AsSpan().ContainsAnyInRange('\uE000', '\uFB06'))
        {
            return word;
        }

        var plain = new StringBuilder(word.Length + 2);
        for (var i = 0; i < word.Length; i++)
        {
            plain.Append(
                word[i] switch
                {
                    >= '\uFB00' and <= '\uFB06' and var joined => joined.ToString().Normalize(NormalizationForm.FormKC),
                    '\uF0A8' or '\uF06F' or '\uF071' => "□",
                    '\uF0FE' or '\uF052' or '\uF078' => "☒",
                    // At a word's beginning it is a bullet; anywhere else nobody knows what it shows.
                    >= '\uE000' and <= '\uF8FF' => i == 0 ? "-" : "",
                    _ => word[i].ToString(),
                }
            );
        }

        return plain.ToString();
    }
}
