using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.RichTexts;

namespace TongKet.Formats.Writing.Docx;

/// <summary>An article without a title: its text goes on behind "Điều 1." on the same line.</summary>
internal static class ArticleWriter
{
    /// <summary>The first paragraph with its label, and what follows it; null when this is no such article.</summary>
    public static (Paragraph Paragraph, IEnumerable<RichBlock> Following)? RunsIn(PaperHeading heading, PaperPart? next)
    {
        if (
            heading.Title.Length > 0
            || !HeadingForm.IsArticle(heading)
            || next is not PaperText { Body.Blocks: [RichParagraph { Heading: false } first, ..] blocks }
        )
        {
            return null;
        }

        var paragraph = first with { Runs = [new RichRun(HeadingForm.Punctuated(heading.Label) + " ", Bold: true), .. first.Runs] };
        return (RichTextWriter.Paragraph(paragraph, Styles.BodyText), blocks.Skip(1));
    }
}
