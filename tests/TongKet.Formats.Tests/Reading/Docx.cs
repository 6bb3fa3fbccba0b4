using System.IO.Compression;
using System.Text;

namespace TongKet.Formats.Tests.Reading;

/// <summary>Builds Word files part by part, with just the markup a case needs.</summary>
internal static class Docx
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] With(string body, params ReadOnlySpan<(string Name, string Content)> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var names = new List<string>();
            foreach (var (name, _) in parts)
            {
                names.Add(name);
            }

            Add(archive, "[Content_Types].xml", DocxPackage.ContentTypes(names));
            Add(archive, "_rels/.rels", DocxPackage.Root);
            Add(archive, "word/_rels/document.xml.rels", DocxPackage.Relations(names));
            Add(archive, "word/document.xml", Part("document", $"<w:body>{body}</w:body>"));
            foreach (var (name, content) in parts)
            {
                Add(archive, name, content);
            }
        }

        return bytes.ToArray();
    }

    public static string Part(string root, string content) =>
        $"""<?xml version="1.0" encoding="UTF-8"?><w:{root} xmlns:w="{Word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">{content}</w:{root}>""";

    public static string P(string text, string properties = "", string look = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}<w:r>{(look.Length > 0 ? $"<w:rPr>{look}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Item(string text, int list, int level = 0) =>
        P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public static string Table(string properties, params ReadOnlySpan<string> rows) =>
        $"<w:tbl><w:tblPr>{properties}</w:tblPr>{string.Concat(rows)}</w:tbl>";

    public static string Row(params ReadOnlySpan<string> cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    public static string Lines => """<w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders>""";

    public static string Level(int level, string format, string text) =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/></w:lvl>""";

    public static void Add(ZipArchive archive, string name, string content)
    {
        using var stream = archive
            .CreateEntry(name, content.Length > 1 << 20 ? CompressionLevel.SmallestSize : CompressionLevel.Fastest)
            .Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
