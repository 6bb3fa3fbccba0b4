using TongKet.Formats.Reading;

namespace TongKet.Formats.RichTexts;

/// <summary>Blocks of an imported paper as text of a section.</summary>
internal static class BlockIntake
{
    public static List<RichBlock> Read(IEnumerable<Block> blocks, bool inTable = false)
    {
        var result = new List<RichBlock>();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph when Paragraph(paragraph) is { } read:
                    result.Add(read);
                    break;
                case TableBlock table when inTable:
                    result.AddRange(table.Rows.SelectMany(r => r.Cells).SelectMany(c => Read(c.Blocks, true)));
                    break;
                case TableBlock table:
                    result.Add(new RichTable([.. table.Rows.Select(Row)]));
                    break;
            }
        }

        return result;
    }

    private static RichRow Row(TableRow row) =>
        new([.. row.Cells.Select(c => new RichCell(Read(c.Blocks, true), false, Math.Max(1, c.ColumnSpan), Math.Max(1, c.RowSpan)))]);

    private static RichParagraph? Paragraph(ParagraphBlock paragraph)
    {
        var text = new InlineText();
        var look = new InlineLook(paragraph.Marks.Bold, paragraph.Marks.Italic, paragraph.Marks.Underline);
        foreach (var line in paragraph.Text.Split('\n'))
        {
            text.Append(line, look);
            text.Break();
        }

        return text.TakeRuns() is { Count: > 0 } runs
            ? new RichParagraph(runs, paragraph.Marks.Centered ? RichAlign.Center : RichAlign.None)
            : null;
    }
}
