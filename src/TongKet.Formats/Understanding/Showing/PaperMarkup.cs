using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Showing;

/// <summary>The paper's blocks as HTML, with a mark where each fact begins and colour as far as it goes.</summary>
internal sealed class PaperMarkup(Paper paper, MarkedPlaces places, Html html)
{
    private const int Deepest = 8;

    public void Write() => Write(paper.Blocks, 0);

    private void Write(IReadOnlyList<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            if (block is TableBlock table && depth < Deepest)
            {
                Write(table, depth);
            }
            else if (block is ParagraphBlock paragraph)
            {
                html.Raw(LookOf(paragraph.Marks));
                Write(block.Span);
                html.Raw("</p>\n");
            }
        }
    }

    private void Write(TableBlock table, int depth)
    {
        html.Raw(table.HasBorders ? "<table class=\"k\">" : "<table>");
        foreach (var row in table.Rows)
        {
            html.Raw("<tr>");
            foreach (var cell in row.Cells)
            {
                html.Raw($"<td colspan=\"{cell.ColumnSpan}\" rowspan=\"{cell.RowSpan}\">");
                Write(cell.Blocks, depth + 1);
                html.Raw("</td>");
            }

            html.Raw("</tr>\n");
        }

        html.Raw("</table>\n");
    }

    private static string LookOf(TextMarks marks)
    {
        var looks = new[] { marks.Bold ? "b" : "", marks.Italic ? "i" : "", marks.Centered ? "c" : "" }.Where(l => l.Length > 0);
        return $"<p class=\"{string.Join(' ', looks)}\">";
    }

    private void Write(SourceSpan span)
    {
        var end = Math.Min(span.End, paper.Text.Length);
        for (var at = Math.Max(0, span.Start); at < end; )
        {
            foreach (var finding in places.FindingsAt(at))
            {
                html.Raw($"<a class=\"m err\" id=\"p-{finding}\" href=\"#l-{finding}\">Lưu ý {finding + 1}</a>");
            }

            ShownFact? before = null;
            foreach (var fact in places.StartingAt(at))
            {
                // A citation's day and issuer may have the place of the whole: one mark is enough for the eye.
                var isPart = before is { Kind: FactKind.Citation } && fact.Kind is FactKind.Citation;
                html.Raw($"<a class=\"{(isPart ? "" : "m ")}{ClassOf(fact)}\" id=\"{fact.MarkId}\" href=\"#{fact.FieldId}\">");
                html.Text(isPart ? "" : fact.Mark).Raw("</a>");
                before = fact;
            }

            var next = places.NextChange(at, end);
            Piece(at, next);
            at = next;
        }
    }

    private void Piece(int start, int end)
    {
        var owner = places.OwnerAt(start) is { } fact ? ClassOf(fact) : "";
        var classes = $"{owner}{(places.IsFound(start) ? " err" : "")}".Trim();
        // Emphasis marks of Markdown and invisible characters are no text (see CleanText).
        var text = CleanText.Visible(paper.Text, start, end - start);
        html.Raw(classes.Length == 0 ? "" : $"<span class=\"{classes}\">").Text(text).Raw(classes.Length == 0 ? "" : "</span>");
    }

    public static string ClassOf(ShownFact fact) => $"f{(int)fact.Kind}";
}
