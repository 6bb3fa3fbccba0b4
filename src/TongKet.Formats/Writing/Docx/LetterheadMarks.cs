using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>What may stand under the number: draft, urgency, and where the law puts it there, phạm vi lưu hành.</summary>
internal static class LetterheadMarks
{
    private const double FrameSpacePoints = 3;
    private const double Margin = 3;

    public static IEnumerable<Paragraph> Write(OfficialPaper paper, double width)
    {
        var head = paper.Profile.Letterhead;
        if (paper.DraftMark is { Length: > 0 } draft)
        {
            yield return Make.Cased(Styles.Draft, draft, head.Draft);
        }

        if (paper.Urgency is { Length: > 0 } urgency)
        {
            var frame = head.UrgencyFrames.FirstOrDefault(f => ToneMarks.Same(f.Words, urgency));
            var mark = Make.Cased(Styles.Urgency, urgency, head.Urgency);
            yield return head.UrgencyFrames.Count > 0 ? Framed(mark, frame?.Width ?? Needed(urgency, head.Urgency), width) : mark;
        }

        if (paper.Circulation is { Length: > 0 } circulation && head.Circulation.FromEdge is null)
        {
            var mark = Make.Cased(Styles.Circulation, circulation, head.Circulation.Look);
            yield return head.Circulation.Framed ? Framed(mark, Needed(circulation, head.Circulation.Look), width) : mark;
        }
    }

    private static double Needed(string text, TextLook look) => TextWidth.Of(text, look) + (2 * Margin);

    private static Paragraph Framed(Paragraph mark, double frame, double width)
    {
        var side = Math.Max(0, (width - frame) / 2) + (FrameSpacePoints * Length.MillimetresPerPoint);
        mark.Indented(side, side).ParagraphProperties!.ParagraphBorders = new ParagraphBorders(
            Border<TopBorder>(),
            Border<LeftBorder>(),
            Border<BottomBorder>(),
            Border<RightBorder>()
        );
        return mark;
    }

    private static T Border<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 8,
            Space = (uint)FrameSpacePoints,
            Color = "000000",
        };
}
