using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>What stands under a line: an asterisk, hyphens, or a drawn line.</summary>
internal static class Separators
{
    public static IEnumerable<Paragraph> Of(
        Separator separator,
        string style,
        string above,
        TextLook look,
        double columnWidth,
        double textWidth
    )
    {
        if (separator.Text is { } text)
        {
            yield return Make.Paragraph(style, text);
        }

        if (separator.LineShare is { } share)
        {
            // The share is of the printed line; a name that wraps prints its widest line.
            var widest = TextWidth.WidestLine(Unbroken.Of(above), look, textWidth);
            yield return Make.Line(columnWidth, widest * share);
        }
    }
}
