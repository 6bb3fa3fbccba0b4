namespace TongKet.Formats.Reading.Docx;

/// <summary>What stands beside the running text: footnotes and endnotes, page headers and footers.</summary>
internal static class SideStories
{
    private const int MostPageParts = 60;

    /// <summary>The texts of footnotes and endnotes, keyed f1, e1 ...</summary>
    public static Dictionary<string, string> Notes(PartRelations parts, DocxContext context)
    {
        var notes = new Dictionary<string, string>();
        foreach (var kind in new[] { "footnotes", "endnotes" })
        {
            var whole = PartXml.Each(
                parts.Open(kind, kind + ".xml"),
                context.Depth,
                xml =>
                {
                    // The separators between text and notes are notes too, with a type.
                    if (xml.LocalName is "footnote" or "endnote" && WordXml.Attribute(xml, "type") is null or "normal")
                    {
                        var id = kind[0] + WordXml.Attribute(xml, "id");
                        var nodes = new List<Node>();
                        var around = context.BeginStory();
                        try
                        {
                            new BodyReader(xml, context).Read(nodes);
                        }
                        finally
                        {
                            context.EndStory(around);
                            notes[id] = string.Join(' ', Lines(nodes)).Trim();
                        }
                    }

                    return false;
                }
            );
            if (!whole)
            {
                context.Note(ReadingFindings.PartDamaged);
            }
        }

        return notes;
    }

    /// <summary>The lines of all page headers and footers.</summary>
    public static List<string> PageLines(PackageParts parts, PartRelations relations, DocxContext context)
    {
        var nodes = new List<Node>();
        foreach (var name in relations.All("header").Concat(relations.All("footer")).Take(MostPageParts))
        {
            var around = context.BeginStory();
            DocxParts.TryRead(parts, name, context, nodes);
            context.EndStory(around);
        }

        return [.. Lines(nodes)];
    }

    public static IEnumerable<string> Lines(IEnumerable<Node> nodes) =>
        nodes.SelectMany(node =>
            node switch
            {
                ParagraphNode p => (p.Number + p.Text).Split('\n', '\t').Concat(Lines(p.Boxes)),
                TableNode t => Lines(t.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Nodes)),
                _ => [],
            }
        );
}
