using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Docx;
using TongKet.Formats.Writing.Layout;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Finds and puts what stands under a line of the head. Lines are drawn as borders, underlines or shapes; each counts.</summary>
internal static class SeparatorMarks
{
    // The width of a column whose cell does not tell, and of the whole text, in millimetres.
    private const double UsualColumn = 75;
    private const double UsualText = 165;

    public static bool IsDrawnUnder(MeasuredLine line)
    {
        var paragraph = line.Paragraph;
        var next = paragraph.NextSibling<Paragraph>();
        return paragraph.ParagraphProperties?.ParagraphBorders?.BottomBorder is not null
            || next?.ParagraphProperties?.ParagraphBorders is not null
            || line.Most(f => f.Underline) is true
            || Shapes(line).Any(HasShape)
            || (next is not null && next.InnerText.Trim().Length == 0 && HasShape(next));
    }

    /// <summary>Puts a text mark, in place of another one that stands there.</summary>
    public static void Put(MeasuredLine line, MeasuredLine? other, string mark)
    {
        other?.Paragraph.Remove();
        var properties = (RunProperties?)line.Pieces[0].Run.RunProperties?.CloneNode(deep: true);
        var run = new Run(new WordText(mark));
        if (properties is not null)
        {
            run.PrependChild(properties);
        }

        line.Paragraph.InsertAfterSelf(new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Center }), run));
    }

    /// <summary>Draws a line of a share of the words' width, in place of hyphens that stand there.</summary>
    public static void Draw(MeasuredLine line, MeasuredLine? other, double share)
    {
        other?.Paragraph.Remove();
        var look = new TextLook(line.Most(f => f.Points) ?? 13, line.Most(f => f.Bold) is true);
        var column = line.Cell is { } cell ? Width(cell) ?? UsualColumn : UsualText;
        var drawn = Make.Line(column, Math.Min(TextWidth.Of(line.Text, look), column) * share);
        drawn.ParagraphProperties!.RemoveAllChildren<ParagraphStyleId>();
        drawn.ParagraphProperties.SpacingBetweenLines = new SpacingBetweenLines
        {
            Before = "60",
            After = "120",
            Line = "80",
            LineRule = LineSpacingRuleValues.Exact,
        };
        line.Paragraph.InsertAfterSelf(drawn);
    }

    private static double? Width(TableCell cell) =>
        cell.TableCellProperties?.TableCellWidth is { } width && width.Type?.InnerText is null or "dxa"
            ? FactsReader.Twips(width.Width?.Value)
            : null;

    // A shape floats over the page and may be anchored anywhere in its column, for the title anywhere near it.
    private static IEnumerable<OpenXmlElement> Shapes(MeasuredLine line) =>
        line.Cell is { } cell ? [cell] : [line.Paragraph, .. line.Paragraph.ElementsBefore().OfType<Paragraph>().TakeLast(2)];

    private static bool HasShape(OpenXmlElement element) =>
        element.Descendants<Drawing>().Any() || element.Descendants<Picture>().Any() || element.Descendants<AlternateContent>().Any();
}
