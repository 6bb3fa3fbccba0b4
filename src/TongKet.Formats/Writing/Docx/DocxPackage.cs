using System.IO.Compression;
using System.Text;

namespace TongKet.Formats.Writing.Docx;

/// <summary>A package written part by part with fixed times, so that the same paper is the same bytes and its hash can be compared.</summary>
internal static class DocxPackage
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream target, IEnumerable<DocxPart> parts)
    {
        var all = parts.ToList();
        using var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        Add(archive, "[Content_Types].xml", ContentTypes(all));
        Add(archive, "_rels/.rels", Relations(all.Where(p => p.InRoot), ""));
        Add(archive, "word/_rels/document.xml.rels", Relations(all.Where(p => !p.InRoot), "word/"));
        foreach (var part in all)
        {
            Add(archive, part.Path, part.Xml);
        }
    }

    private static string ContentTypes(IEnumerable<DocxPart> parts)
    {
        var xml = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .Append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
            .Append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        foreach (var part in parts)
        {
            xml.Append($"<Override PartName=\"/{part.Path}\" ContentType=\"{part.ContentType}\"/>");
        }

        return xml.Append("</Types>").ToString();
    }

    private static string Relations(IEnumerable<DocxPart> parts, string folder)
    {
        var xml = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var part in parts)
        {
            xml.Append($"<Relationship Id=\"{part.Relation}\" Type=\"{part.RelationType}\" Target=\"{part.Path[folder.Length..]}\"/>");
        }

        return xml.Append("</Relationships>").ToString();
    }

    private static void Add(ZipArchive archive, string path, string xml)
    {
        var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        writer.Write(xml);
    }
}

/// <summary>One part: where it stands, what it is, and how it is related to the package or the main document.</summary>
internal sealed record DocxPart(string Path, string ContentType, string Relation, string RelationType, string Xml, bool InRoot = false);
