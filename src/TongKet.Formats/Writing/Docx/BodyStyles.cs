using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Styles of running text, headings, lists and tables.</summary>
internal static class BodyStyles
{
    public static IEnumerable<Style> Of(BodyLayout body)
    {
        var text = new ParagraphForm(
            JustificationValues.Both,
            After: body.SpaceAfterPoints,
            ExactPoints: body.ExactLinePoints,
            LineMultiple: body.LineMultiple,
            FirstLine: body.FirstLineIndent
        );
        yield return StyleParts.Paragraph(Styles.BodyText, "Body Text", body.Text, text);
        yield return StyleParts.Paragraph(Styles.Basis, body.Text with { Italic = body.BasisItalic }, text);
        yield return StyleParts.Paragraph(Styles.List, "List Paragraph", body.Text, text);
        yield return StyleParts.Paragraph(
            Styles.InnerHeading,
            body.Text with
            {
                Bold = true,
                Italic = true,
            },
            text with
            {
                KeepNext = true,
            }
        );

        var centred = text with { Justification = JustificationValues.Center, FirstLine = 0, KeepNext = true };
        var titled = text with { KeepNext = true };
        yield return Heading(1, body.Text with { Bold = true }, centred with { Before = body.SpaceAfterPoints, After = 0 });
        yield return StyleParts.Paragraph(Styles.PartTitle, body.Text with { Bold = true, Capitals = true }, centred);
        yield return Heading(2, body.Text with { Bold = true }, titled);
        yield return Heading(3, body.Text with { Bold = true }, titled);
        yield return Heading(4, body.Text with { Bold = true, Italic = true }, titled);
        yield return Heading(5, body.Text, titled);
        yield return Heading(6, body.Text, text);

        yield return StyleParts.Paragraph(Styles.Article, body.Text with { Bold = true }, titled with { OutlineLevel = 1 });

        var cell = new TextLook(body.TablePoints);
        yield return StyleParts.Paragraph(Styles.TableText, cell, new ParagraphForm(Before: 2, After: 2));
        yield return StyleParts.Paragraph(
            Styles.TableHead,
            cell with
            {
                Bold = true,
            },
            new ParagraphForm(JustificationValues.Center, Before: 2, After: 2, KeepNext: true)
        );
        yield return StyleParts.Paragraph(Styles.Gap, new TextLook(2), new ParagraphForm(ExactPoints: 8));
    }

    private static Style Heading(int level, TextLook look, ParagraphForm form) =>
        StyleParts.Paragraph(Styles.Heading(level), $"heading {level}", look, form with { OutlineLevel = level - 1 });
}
