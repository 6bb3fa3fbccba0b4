using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>Numbers that jump or repeat: I, II, IV; two "3.". A number that starts again at one opens a new list.</summary>
internal static class NumberingOrder
{
    /// <summary>A jump further than this is another list, not a gap.</summary>
    private const int WidestGap = 3;

    public static IEnumerable<Finding> In(FindingFrame frame) =>
        frame
            .Outlines.Select(o => frame.Passages.Take(o.EndPassage).Skip(o.FirstPassage).Where(p => p.Table < 0))
            .Prepend(frame.Body.Passages)
            .SelectMany(Of);

    private static IEnumerable<Finding> Of(IEnumerable<Passage> passages)
    {
        var lasts = new SortedDictionary<LabelKind, (string Stem, int Value, Passage Passage)>();
        foreach (var passage in passages.Where(p => p.Label is { IsBullet: false }))
        {
            var (kind, mark) = (passage.Label!.Kind, passage.Label.Mark);
            foreach (var deeper in lasts.Keys.Where(k => k > kind).ToList())
            {
                lasts.Remove(deeper);
            }

            var (stem, value) = LabelOrder.Of(kind, mark);
            if (lasts.TryGetValue(kind, out var last) && last.Stem == stem && Wrong(kind, last.Value, value) is { } code)
            {
                yield return Found(code, passage, mark, last.Passage.Label!.Mark);
            }

            if (value > 0)
            {
                lasts[kind] = (stem, value, passage);
            }
        }
    }

    private static string? Wrong(LabelKind kind, int last, int value)
    {
        if (value == last && value > 0)
        {
            // "1." again is how a new list begins.
            return value == 1 ? null : "numbering.repeat";
        }

        var gap = value - last - 1;
        return gap > 0 && gap <= WidestGap && !LabelOrder.MaySkip(kind, last, value) ? "numbering.gap" : null;
    }

    private static Finding Found(string code, Passage passage, string mark, string before) =>
        new(
            code,
            code == "numbering.gap" ? $"Đánh số nhảy từ “{before}” sang “{mark}”." : $"Số “{mark}” dùng hai lần liền nhau.",
            passage.Text.Span(0, Math.Min(passage.Value.Length, passage.Label!.ContentStart)),
            FindingSeverity.Notice,
            "Hãy đánh lại số thứ tự hoặc kiểm tra xem có thiếu mục nào không."
        );
}
