using TongKet.Formats.RichTexts;

namespace TongKet.Consolidation.Taking;

/// <summary>Several passages as one: paragraphs of running text flow into one paragraph, lists into one list, a table stays a table.</summary>
internal static class MergedText
{
    public static (string Html, string Text) Of(IEnumerable<string> passages)
    {
        var joined = RichText.Join(passages);
        var blocks = new List<RichBlock>();
        foreach (var block in joined.Blocks)
        {
            if (
                block is RichParagraph { Heading: false } next
                && blocks.LastOrDefault() is RichParagraph { Heading: false } before
                && next.Align == before.Align
            )
            {
                blocks[^1] = before with { Runs = [.. before.Runs, new RichRun(" "), .. next.Runs] };
            }
            else
            {
                blocks.Add(block);
            }
        }

        // Read once more, so that neighbouring runs of one look become one.
        var body = RichText.Parse(new RichTextBody(blocks).ToHtml());
        return (body.ToHtml(), body.ToPlainText());
    }
}
