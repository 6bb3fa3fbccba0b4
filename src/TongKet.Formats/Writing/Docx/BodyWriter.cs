using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Writing.Docx;

/// <summary>Headings, text and tables of the body or of an appendix.</summary>
internal sealed class BodyWriter(PageFlow flow, Numbering numbering)
{
    public void Write(IReadOnlyList<PaperPart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            switch (parts[i])
            {
                case PaperHeading heading when ArticleWriter.RunsIn(heading, i + 1 < parts.Count ? parts[i + 1] : null) is { } article:
                    flow.Portrait();
                    flow.Add(article.Paragraph);
                    Blocks(article.Following, 0);
                    i++;
                    break;
                case PaperHeading heading:
                    Heading(heading, i + 1 < parts.Count ? parts[i + 1] : null);
                    break;
                case PaperText text:
                    Blocks(text.Body.Blocks, 0);
                    break;
            }
        }
    }

    /// <summary>The body's last sentence ends as the layout says, and stays on the page with the signature.</summary>
    public static IReadOnlyList<PaperPart> Ended(IReadOnlyList<PaperPart> parts, BodyLayout layout)
    {
        if (parts is [.., PaperText text] && text.Body.Blocks is [.., RichParagraph { Runs: [.., var last] } paragraph])
        {
            var ended = paragraph with
            {
                Runs = [.. paragraph.Runs.SkipLast(1), last with { Text = Marks.Ended(last.Text, layout.EndMark) }],
            };
            return [.. parts.SkipLast(1), new PaperText(text.Body with { Blocks = [.. text.Body.Blocks.SkipLast(1), ended] })];
        }

        return parts;
    }

    private void Heading(PaperHeading heading, PaperPart? next)
    {
        flow.Portrait();
        var level = HeadingForm.LevelOf(heading);
        if (level == 1)
        {
            flow.Add(Make.Paragraph(Styles.Heading(1), heading.Label));
            if (heading.Title.Length > 0)
            {
                flow.Add(Make.Paragraph(Styles.PartTitle, Make.Upper(heading.Title)));
            }

            return;
        }

        var line = HeadingForm.LineOf(heading);
        var paragraph =
            HeadingForm.IsArticle(heading) ? Make.Paragraph(Styles.Article, line)
            : level == 2 && flow.Profile.Body.SectionCapitals ? Make.Paragraph(Styles.Heading(level), Make.Upper(line))
            : Make.Paragraph(Styles.Heading(level), line);
        if (next is null || (next is PaperHeading follower && HeadingForm.LevelOf(follower) <= level))
        {
            // Without text of its own it holds nothing together: a bare outline would hang on one page.
            paragraph.ParagraphProperties!.KeepNext = new KeepNext { Val = false };
        }

        flow.Add(paragraph);
    }

    private void Blocks(IEnumerable<RichBlock> blocks, int level)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case RichParagraph paragraph:
                    flow.Portrait();
                    flow.Add(RichTextWriter.Paragraph(paragraph, paragraph.Heading ? Styles.InnerHeading : Styles.BodyText));
                    break;
                case RichList list:
                    flow.Portrait();
                    List(list, level);
                    break;
                case RichTable table:
                    TableWriter.Write(table, flow, numbering);
                    break;
            }
        }
    }

    private void List(RichList list, int level)
    {
        var number = numbering.Take(list.Ordered, level);
        foreach (var item in list.Items)
        {
            var first = item.Blocks.Count > 0 ? item.Blocks[0] : null;
            if (first is RichParagraph paragraph)
            {
                flow.Add(RichTextWriter.Item(paragraph, Styles.List, number, level));
            }

            Blocks(first is RichParagraph ? item.Blocks.Skip(1) : item.Blocks, level + 1);
        }
    }
}
