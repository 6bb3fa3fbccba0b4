using System.Globalization;
using System.Text;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Text;

namespace TongKet.Formats.Checking;

/// <summary>What a repair must never change: every letter and digit of the paper in order. Case, punctuation, the side of a tone mark and a leading zero are form.</summary>
internal static class Substance
{
    public static string Of(MeasuredPaper paper)
    {
        var substance = new StringBuilder();
        foreach (var line in paper.Lines)
        {
            var text = VietnameseText.ToneKey(line.Text);
            for (var i = 0; i < text.Length; i++)
            {
                var leadsNumber = text[i] == '0' && (i == 0 || !char.IsDigit(text[i - 1]));
                if ((char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark) && !leadsNumber)
                {
                    substance.Append(text[i]);
                }
            }
        }

        return substance.ToString();
    }
}
