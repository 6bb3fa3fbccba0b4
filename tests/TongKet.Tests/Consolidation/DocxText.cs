using System.IO.Compression;
using System.Xml.Linq;

namespace TongKet.Tests.Consolidation;

/// <summary>The bare text of a Word file, a line a paragraph, read without the project's own reader.</summary>
internal static class DocxText
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static string Of(byte[] docx)
    {
        using var package = new ZipArchive(new MemoryStream(docx));
        using var document = package.GetEntry("word/document.xml")!.Open();
        return string.Join(
            '\n',
            XDocument.Load(document).Descendants(Word + "p").Select(p => string.Concat(p.Descendants(Word + "t").Select(t => t.Value)))
        );
    }
}
