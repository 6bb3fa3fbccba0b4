using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests.Writing;

/// <summary>The lines of a written paper with their styles, as Word sees them.</summary>
internal static class WrittenLines
{
    public static IReadOnlyList<(string Style, string Text)> Of(OfficialPaper paper)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(DocxWriter.Write(paper)), false);
        return
        [
            .. document
                .MainDocumentPart!.Document.Descendants<Paragraph>()
                .Select(p => (p.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "", p.InnerText.Replace('\u00A0', ' ')))
                .Where(p => p.Item2.Length > 0),
        ];
    }

    public static IReadOnlyList<string> Of(OfficialPaper paper, string style) =>
        [.. Of(paper).Where(l => l.Style == style).Select(l => l.Text)];
}
