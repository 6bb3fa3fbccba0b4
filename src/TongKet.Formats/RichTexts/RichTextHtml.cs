using System.Text;

namespace TongKet.Formats.RichTexts;

/// <summary>Writes the model as the HTML that the editor itself writes: a p inside every item and cell.</summary>
internal static class RichTextHtml
{
    public static string Write(IEnumerable<RichBlock> blocks)
    {
        var html = new StringBuilder();
        Blocks(html, blocks);
        return html.ToString();
    }

    private static void Blocks(StringBuilder html, IEnumerable<RichBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case RichParagraph paragraph:
                    Paragraph(html, paragraph);
                    break;
                case RichList list:
                    List(html, list);
                    break;
                case RichTable table:
                    Table(html, table);
                    break;
            }
        }
    }

    private static void Paragraph(StringBuilder html, RichParagraph paragraph)
    {
        var tag = paragraph.Heading ? "h3" : "p";
        html.Append('<').Append(tag);
        if (paragraph.Align is not RichAlign.None)
        {
            html.Append(" style=\"text-align: ").Append(paragraph.Align.ToString().ToLowerInvariant()).Append('"');
        }

        html.Append('>');
        Runs(html, paragraph.Runs);
        html.Append("</").Append(tag).Append('>');
    }

    /// <summary>Marks stay open from run to run as long as they can, in the order strong, em, u, so that the same runs always give the same text.</summary>
    private static void Runs(StringBuilder html, IEnumerable<RichRun> runs)
    {
        var open = new List<string>();
        foreach (var run in runs)
        {
            string[] wanted = [.. Marks(run)];
            var kept = open.Zip(wanted).TakeWhile(pair => pair.First == pair.Second).Count();
            Close(html, open, kept);
            foreach (var mark in wanted.Skip(kept))
            {
                html.Append('<').Append(mark).Append('>');
                open.Add(mark);
            }

            Escape(html, run.Text);
        }

        Close(html, open, 0);
    }

    private static IEnumerable<string> Marks(RichRun run)
    {
        if (run.Bold)
        {
            yield return "strong";
        }

        if (run.Italic)
        {
            yield return "em";
        }

        if (run.Underline)
        {
            yield return "u";
        }
    }

    private static void Close(StringBuilder html, List<string> open, int kept)
    {
        for (; open.Count > kept; open.RemoveAt(open.Count - 1))
        {
            html.Append("</").Append(open[^1]).Append('>');
        }
    }

    private static void Escape(StringBuilder html, string text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '\n' => html.Append("<br>"),
                _ => html.Append(character),
            };
        }
    }

    private static void List(StringBuilder html, RichList list)
    {
        var tag = list.Ordered ? "ol" : "ul";
        html.Append('<').Append(tag).Append('>');
        foreach (var item in list.Items)
        {
            html.Append("<li>");
            Blocks(html, item.Blocks);
            html.Append("</li>");
        }

        html.Append("</").Append(tag).Append('>');
    }

    private static void Table(StringBuilder html, RichTable table)
    {
        html.Append("<table><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var cell in row.Cells)
            {
                var tag = cell.Header ? "th" : "td";
                html.Append('<').Append(tag);
                Span(html, "colspan", cell.ColumnSpan);
                Span(html, "rowspan", cell.RowSpan);
                html.Append('>');
                Blocks(html, cell.Blocks.Count > 0 ? cell.Blocks : [new RichParagraph([])]);
                html.Append("</").Append(tag).Append('>');
            }

            html.Append("</tr>");
        }

        html.Append("</tbody></table>");
    }

    private static void Span(StringBuilder html, string attribute, int span)
    {
        if (span > 1)
        {
            html.Append(' ').Append(attribute).Append("=\"").Append(span).Append('"');
        }
    }
}
