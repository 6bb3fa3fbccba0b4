using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Finds and reads the parts of a Word package: the body, notes, page headers and footers, and what is left unread.</summary>
internal static class DocxParts
{
    /// <summary>The main part's name, or why the package is no Word file.</summary>
    public static Refusal? Main(PackageParts parts, ReadingLimits limits, out string main)
    {
        main = "word/document.xml";
        if (parts.Open("_rels/.rels") is { } relations)
        {
            using var xml = WordXml.Open(relations);
            while (Safely(() => WordXml.Next(xml, limits.Depth * 4)))
            {
                if (
                    xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                    && WordXml.Attribute(xml, "Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) is true
                    && WordXml.Attribute(xml, "Target") is { Length: > 0 } target
                )
                {
                    main = target.TrimStart('/');
                }
            }
        }

        if (parts.Has(main) && !main.StartsWith("xl/", StringComparison.Ordinal) && !main.StartsWith("ppt/", StringComparison.Ordinal))
        {
            return null;
        }

        return parts.Has("EncryptedPackage") ? PaperRefusals.Encrypted
            : parts.Names.Any(n => n.StartsWith("xl/", StringComparison.Ordinal) || n.StartsWith("ppt/", StringComparison.Ordinal))
                ? PaperRefusals.OtherOffice
            : parts.Has("mimetype") && parts.Has("content.xml") ? PaperRefusals.OtherText
            : parts.Has("[Content_Types].xml") ? PaperRefusals.Damaged
            : PaperRefusals.Archive;
    }

    /// <summary>Reads a part's block content; false when the part breaks off, with what came before in <paramref name="nodes"/>.</summary>
    public static bool TryRead(PackageParts parts, string name, DocxContext context, List<Node> nodes)
    {
        if (parts.Open(name) is not { } part)
        {
            return false;
        }

        using var guarded = new DoctypeGuard(part);
        using var xml = WordXml.Open(guarded);
        try
        {
            if (xml.MoveToContent() is XmlNodeType.Element)
            {
                new BodyReader(xml, context).Read(nodes);
            }

            return true;
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException or EndOfStreamException)
        {
            return guarded.HasDoctype ? throw new RefusedException(PaperRefusals.ExternalEntity) : false;
        }
    }

    /// <summary>The texts of footnotes and endnotes, keyed f1, e1 ...</summary>
    public static Dictionary<string, string> Notes(PackageParts parts, string folder, DocxContext context)
    {
        var notes = new Dictionary<string, string>();
        foreach (var (name, key) in new[] { ("footnotes.xml", 'f'), ("endnotes.xml", 'e') })
        {
            if (parts.Open(folder + name) is not { } part)
            {
                continue;
            }

            using var xml = WordXml.Open(part);
            while (Safely(() => WordXml.Next(xml, context.Depth)))
            {
                // The separators between text and notes are notes too, with a type.
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "footnote" or "endnote" } && WordXml.Attribute(xml, "type") is null)
                {
                    var id = key + WordXml.Attribute(xml, "id");
                    var nodes = new List<Node>();
                    Safely(() =>
                    {
                        new BodyReader(xml, context).Read(nodes);
                        return true;
                    });
                    notes[id] = string.Join(' ', Lines(nodes)).Trim();
                }
            }
        }

        return notes;
    }

    /// <summary>The lines of all page headers and footers.</summary>
    public static List<string> PageLines(PackageParts parts, string folder, DocxContext context)
    {
        var nodes = new List<Node>();
        foreach (var name in parts.Names.Where(n => IsPagePart(n, folder)).Take(60))
        {
            TryRead(parts, name, context, nodes);
        }

        return [.. Lines(nodes)];
    }

    public static IEnumerable<Finding> Findings(PackageParts parts, string folder)
    {
        if (parts.Names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            yield return ReadingFindings.Macros;
        }

        if (parts.Names.Any(n => n.StartsWith(folder + "embeddings/", StringComparison.OrdinalIgnoreCase)))
        {
            yield return ReadingFindings.Embedded;
        }
    }

    private static bool IsPagePart(string name, string folder) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && (
            name.StartsWith(folder + "header", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith(folder + "footer", StringComparison.OrdinalIgnoreCase)
        );

    private static IEnumerable<string> Lines(IEnumerable<Node> nodes) =>
        nodes.SelectMany(node =>
            node switch
            {
                ParagraphNode p => p.Text.Split('\n', '\t').Concat(Lines(p.Boxes)),
                TableNode t => Lines(t.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Nodes)),
                _ => [],
            }
        );

    private static bool Safely(Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException or EndOfStreamException)
        {
            return false;
        }
    }
}
