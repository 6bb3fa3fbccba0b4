namespace TongKet.Formats.RichTexts;

/// <summary>Cuts a text into passages.</summary>
internal static class RichTextPassages
{
    public static IReadOnlyList<Passage> Of(IReadOnlyList<RichBlock> blocks)
    {
        var passages = new List<Passage>();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case RichParagraph paragraph:
                    Add(paragraph.Heading ? PassageKind.Heading : PassageKind.Paragraph, RichTextPlain.TextOf(paragraph), paragraph);
                    break;
                case RichList list:
                    foreach (var item in list.Items)
                    {
                        Add(PassageKind.ListItem, RichTextPlain.TextOf(item), new RichList(list.Ordered, [item]));
                    }

                    break;
                case RichTable table:
                    Add(PassageKind.Table, RichTextPlain.Write([table]), table);
                    break;
            }
        }

        return passages;

        void Add(PassageKind kind, string text, RichBlock block) =>
            passages.Add(new Passage(passages.Count, kind, text, RichTextHtml.Write([block])));
    }
}
