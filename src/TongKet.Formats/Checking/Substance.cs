using System.Globalization;
using System.Text;
using TongKet.Formats.Checking.Checks;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Text;

namespace TongKet.Formats.Checking;

/// <summary>What a repair must never change: every letter and digit of the paper in order. Case, punctuation, the side of a tone mark and a leading zero are form.</summary>
internal static class Substance
{
    /// <param name="paper">The paper.</param>
    /// <param name="prescribed">Lines whose words the law fixes: a slip in them is no substance, so they count as what the repair writes.</param>
    public static string Of(MeasuredPaper paper, IEnumerable<Prescribed> prescribed)
    {
        var written = prescribed.GroupBy(p => p.Line).ToDictionary(g => g.Key, g => g.Last().Words);
        var substance = new StringBuilder();
        foreach (var line in paper.Lines)
        {
            var text = VietnameseText.ToneKey(written.GetValueOrDefault(line.Number, line.Text));
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
