using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.RichTexts;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Typed paragraphs as Word paragraphs.</summary>
internal static class RichTextWriter
{
    public static Paragraph Paragraph(RichParagraph paragraph, string style)
    {
        var result = Make.Paragraph(style, paragraph.Runs);
        if (JustificationOf(paragraph.Align) is { } justification)
        {
            result.ParagraphProperties!.Justification = new Justification { Val = justification };
            if (justification == JustificationValues.Center || justification == JustificationValues.Right)
            {
                result.ParagraphProperties.Indentation = new Indentation { FirstLine = "0" };
            }
        }

        return result;
    }

    public static Paragraph Item(RichParagraph paragraph, string style, int number, int level)
    {
        var result = Make.Paragraph(style, paragraph.Runs);
        result.ParagraphProperties!.NumberingProperties = new NumberingProperties(
            new NumberingLevelReference { Val = Math.Min(level, Numbering.Levels - 1) },
            new NumberingId { Val = number }
        );
        return result;
    }

    private static JustificationValues? JustificationOf(RichAlign align) =>
        align switch
        {
            RichAlign.Left => JustificationValues.Left,
            RichAlign.Center => JustificationValues.Center,
            RichAlign.Right => JustificationValues.Right,
            RichAlign.Justify => JustificationValues.Both,
            _ => null,
        };
}
