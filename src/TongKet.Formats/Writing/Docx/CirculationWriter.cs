using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>
/// Phạm vi lưu hành of the Party: at the right, 10 mm below the upper edge of page 1 (HD 36-HD/VPTW 2.2; HD 05-HD/VPTW, phần II, mục II); what must not be
/// published says so at the paper's end.
/// </summary>
internal static class CirculationWriter
{
    // Times New Roman's own line height.
    private const double LineHeight = 1.149;

    public static bool AboveFirstPage(OfficialPaper paper) =>
        paper.Circulation is { Length: > 0 } && paper.Profile.Letterhead.Circulation.FromEdge is not null && !IsNotForMedia(paper);

    public static Paragraph Head(OfficialPaper paper) =>
        Make.Cased(Styles.Circulation, paper.Circulation!, paper.Profile.Letterhead.Circulation.Look);

    public static IEnumerable<Paragraph> AtEnd(OfficialPaper paper)
    {
        if (paper.Profile.Letterhead.Circulation is { FromEdge: not null } layout && IsNotForMedia(paper))
        {
            var notice = Make.Cased(Styles.Circulation, paper.Circulation!, layout.Look);
            notice.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Center };
            if (layout.NoticeFromBottom is { } distance)
            {
                notice.ParagraphProperties.FrameProperties = AtFoot(paper.Profile.Page, distance, layout.Look);
            }

            yield return notice;
        }
    }

    // A frame stands where the law says whatever the text above it needs.
    private static FrameProperties AtFoot(PageGeometry page, double distance, TextLook look) =>
        new()
        {
            Width = Length.Twips(page.TextWidth).ToString(),
            HorizontalPosition = HorizontalAnchorValues.Margin,
            XAlign = HorizontalAlignmentValues.Center,
            VerticalPosition = VerticalAnchorValues.Page,
            Y = Length.Twips(page.Height - distance - (look.Points * LineHeight * Length.MillimetresPerPoint)).ToString(),
            Wrap = TextWrappingValues.Around,
        };

    private static bool IsNotForMedia(OfficialPaper paper) =>
        paper.Circulation?.TrimStart().StartsWith("Không phổ biến", StringComparison.OrdinalIgnoreCase) is true;
}
