using TongKet.Formats.Writing.Layout;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Tests.Writing.Conformity;

/// <summary>Lines drawn below titles: as long as the law's share of the words above, and in the middle below them.</summary>
internal static class LineMeasures
{
    public static IEnumerable<Deviation> Of(RenderedPaper rendered)
    {
        var texts = PrintedTexts.Of(rendered.Paper).ToList();
        foreach (var (component, text) in texts)
        {
            // The State draws its line below the motto only.
            var share = LayoutRules.Find(rendered.Paper.Profile, component, LayoutProperty.LineBelow) is null
                ? null
                : LayoutChoices.NumberOf(rendered.Paper.Profile, component, LayoutProperty.LineBelow);
            if (share is { } part)
            {
                var words = rendered.Find(text);
                var width = words.GroupBy(w => Math.Round(w.Top)).Max(l => l.Max(w => w.Right) - l.Min(w => w.Left));
                var middle = words.GroupBy(w => Math.Round(w.Top)).Select(l => (l.Max(w => w.Right) + l.Min(w => w.Left)) / 2).Average();
                var line = rendered.Lines.Where(l => l.Lies && l.Top > words[^1].Top && Math.Abs(l.Middle - middle) < 10).MinBy(l => l.Top);
                yield return new Deviation($"line below {component}", "mm", width * part, line?.Length ?? 0);
                yield return new Deviation($"middle of the line below {component}", "mm", middle, line?.Middle ?? 0);
            }
        }

        foreach (var frame in Frames(rendered))
        {
            yield return frame;
        }
    }

    private static IEnumerable<Deviation> Frames(RenderedPaper rendered)
    {
        var head = rendered.Paper.Profile.Letterhead;
        if (rendered.Paper.Urgency is { } urgency && head.UrgencyFrames.FirstOrDefault(f => ToneMarks.Same(f.Words, urgency)) is { } frame)
        {
            var above = rendered.Find(frame.Words)[0];
            var lying = rendered
                .Lines.Where(l => l.Lies && l.Left < above.Left && l.Right > above.Right)
                .DistinctBy(l => Math.Round(l.Top, 1))
                .OrderBy(l => Math.Abs(l.Top - above.Top))
                .Take(2)
                .ToList();
            yield return new Deviation("urgency frame, width", "mm", frame.Width, lying[0].Length);
            yield return new Deviation("urgency frame, height", "mm", frame.Height, Math.Abs(lying[0].Top - lying[1].Top));
        }

        if (rendered.Paper.Contact.Count > 0)
        {
            yield return new Deviation(
                "line above the contact",
                "mm",
                rendered.Paper.Profile.Page.TextWidth,
                rendered.Lines.Where(l => l.Lies).Max(l => l.Length)
            );
        }
    }
}
