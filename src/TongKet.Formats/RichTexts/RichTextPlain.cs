using System.Text;

namespace TongKet.Formats.RichTexts;

/// <summary>The model as plain text, and its words.</summary>
internal static class RichTextPlain
{
    public static string Write(IEnumerable<RichBlock> blocks)
    {
        var text = new StringBuilder();
        Lines(text, blocks, 0, null);
        return text.ToString().TrimEnd('\n');
    }

    public static string TextOf(RichListItem item)
    {
        var text = new StringBuilder();
        Lines(text, item.Blocks, 1, null);
        return text.ToString().TrimEnd('\n');
    }

    public static string TextOf(RichParagraph paragraph) => string.Concat(paragraph.Runs.Select(r => r.Text));

    public static int CountWords(IEnumerable<RichBlock> blocks) =>
        blocks.Sum(block =>
            block switch
            {
                RichParagraph paragraph => Words(TextOf(paragraph)),
                RichList list => list.Items.Sum(i => CountWords(i.Blocks)),
                RichTable table => table.Rows.Sum(r => r.Cells.Sum(c => CountWords(c.Blocks))),
                _ => 0,
            }
        );

    private static int Words(string text)
    {
        var (count, inside) = (0, false);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                inside = false;
            }
            else if (!inside && char.IsLetterOrDigit(character))
            {
                inside = true;
                count++;
            }
        }

        return count;
    }

    private static void Lines(StringBuilder text, IEnumerable<RichBlock> blocks, int level, string? mark)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case RichParagraph paragraph:
                    text.Append(' ', 2 * Math.Max(0, level - 1)).Append(mark).Append(TextOf(paragraph)).Append('\n');
                    break;
                case RichList list:
                    for (var i = 0; i < list.Items.Count; i++)
                    {
                        var bullet = level % 2 == 0 ? "- " : "+ ";
                        Lines(text, list.Items[i].Blocks, level + 1, list.Ordered ? $"{i + 1}. " : bullet);
                    }

                    break;
                case RichTable table:
                    foreach (var row in table.Rows)
                    {
                        text.AppendJoin('\t', row.Cells.Select(c => Write(c.Blocks).Replace('\n', ' '))).Append('\n');
                    }

                    break;
            }

            mark = null;
        }
    }
}
