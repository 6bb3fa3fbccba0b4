using System.Globalization;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>Both styles of tone placement in one paper ("hòa" and "hoà"): one finding a paper, at the first word of the rarer style.</summary>
internal static class MixedTones
{
    public static IEnumerable<Finding> In(FindingFrame frame)
    {
        var words = new List<(Passage Passage, Word Word)>[] { [], [] };
        foreach (var passage in frame.Passages)
        {
            foreach (var word in Word.Of(passage.Value))
            {
                if (ToneStyle.Of(word.Text.ToLowerInvariant()) is > 0 and var style)
                {
                    words[style - 1].Add((passage, word));
                }
            }
        }

        var (rare, usual) = words[0].Count < words[1].Count ? (words[0], words[1]) : (words[1], words[0]);
        if (rare.Count == 0)
        {
            yield break;
        }

        var (where, first) = rare[0];
        yield return new Finding(
            "text.mixed-tones",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Dùng lẫn hai cách đặt dấu thanh: {Examples(rare)} ({rare.Count} chỗ) và {Examples(usual)} ({usual.Count} chỗ)."
            ),
            where.Text.Span(first.Start, first.Text.Length),
            FindingSeverity.Hint,
            $"Nên thống nhất theo cách của “{usual[0].Word.Text}”."
        )
        {
            Count = rare.Count,
        };
    }

    private static string Examples(IEnumerable<(Passage Passage, Word Word)> words) =>
        string.Join(", ", words.Select(w => w.Word.Text).Distinct(StringComparer.OrdinalIgnoreCase).Take(3).Select(w => $"“{w}”"));
}
