using TongKet.Formats.Reading;

namespace TongKet.Formats.RichTexts;

/// <summary>Makes the text of a section from what an editor, a plain text or an imported paper gives. Nothing unsafe gets through.</summary>
public static class RichText
{
    /// <summary>Reads HTML through an allow-list; everything else is dropped, its text kept where it is text.</summary>
    public static RichTextBody Parse(string? html) => Parse(html, RichTextLimits.Default);

    /// <summary>Reads HTML through an allow-list, within limits.</summary>
    public static RichTextBody Parse(string? html, RichTextLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return string.IsNullOrWhiteSpace(html) ? RichTextBody.Empty : HtmlIntake.Read(html, limits);
    }

    /// <summary>A paragraph a line; bullets stay as typed, as official papers write them.</summary>
    public static RichTextBody FromPlainText(string? text)
    {
        var blocks = new List<RichBlock>();
        foreach (var line in (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r'))
        {
            var paragraph = new InlineText();
            paragraph.Append(line, default);
            if (paragraph.TakeRuns() is { Count: > 0 } runs)
            {
                blocks.Add(new RichParagraph(runs));
            }
        }

        return new RichTextBody(blocks);
    }

    /// <summary>The passages of an imported paper.</summary>
    public static RichTextBody FromBlocks(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return new RichTextBody(BlockIntake.Read(blocks));
    }

    /// <summary>Puts passages chosen from several texts into one; items that follow each other become one list.</summary>
    public static RichTextBody Join(IEnumerable<string> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var blocks = new List<RichBlock>();
        var cut = false;
        foreach (var body in passages.Select(Parse))
        {
            cut |= body.Cut;
            foreach (var block in body.Blocks)
            {
                if (block is RichList list && blocks.LastOrDefault() is RichList before && before.Ordered == list.Ordered)
                {
                    blocks[^1] = before with { Items = [.. before.Items, .. list.Items] };
                }
                else
                {
                    blocks.Add(block);
                }
            }
        }

        return new RichTextBody(blocks, cut);
    }
}
