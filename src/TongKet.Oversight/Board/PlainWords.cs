using System.Globalization;
using System.Text;

namespace TongKet.Oversight.Board;

internal static class PlainWords
{
    /// <summary>Lower case without marks, so that "uy ban", "ủy ban" and "uỷ ban" find each other.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.ToLowerInvariant(letter) is 'đ' ? 'd' : char.ToLowerInvariant(letter));
            }
        }

        return plain.ToString();
    }
}
