using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Finds and reads the parts of a Word package: the body, notes, page headers and footers, and what is left unread.</summary>
internal static class DocxParts
{
    /// <summary>The main part's name, or why the package is no Word file.</summary>
    public static Refusal? Main(PackageParts parts, ReadingLimits limits, out string main)
    {
        main = "word/document.xml";
        var named = main;
        PartXml.Each(
            parts.Open("_rels/.rels"),
            limits.Depth * 4,
            xml =>
            {
                if (
                    xml.LocalName == "Relationship"
                    && WordXml.Attribute(xml, "Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) is true
                    && WordXml.Attribute(xml, "Target") is { Length: > 0 } target
                )
                {
                    named = target.TrimStart('/');
                }

                return false;
            }
        );
        main = parts.Has(named) ? named : main;

        if (parts.Has(main) && !main.StartsWith("xl/", StringComparison.Ordinal) && !main.StartsWith("ppt/", StringComparison.Ordinal))
        {
            return null;
        }

        return parts.Has("EncryptedPackage") ? PaperRefusals.Encrypted
            : parts.Names.Any(n => n.StartsWith("xl/", StringComparison.Ordinal) || n.StartsWith("ppt/", StringComparison.Ordinal))
                ? PaperRefusals.OtherOffice
            : parts.Has("mimetype") && parts.Has("content.xml") ? PaperRefusals.OtherText
            : parts.IsCut || parts.Has("[Content_Types].xml") || parts.Names.Any(n => n.StartsWith("word/", StringComparison.Ordinal))
                ? PaperRefusals.Damaged
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
        catch (Exception damage) when (PartXml.IsDamage(damage))
        {
            return guarded.HasDoctype ? throw new RefusedException(PaperRefusals.ExternalEntity) : false;
        }
    }

    public static IEnumerable<Finding> Findings(PackageParts parts)
    {
        if (parts.Names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            yield return ReadingFindings.Macros;
        }

        if (parts.Names.Any(n => n.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase)))
        {
            yield return ReadingFindings.Embedded;
        }
    }
}
