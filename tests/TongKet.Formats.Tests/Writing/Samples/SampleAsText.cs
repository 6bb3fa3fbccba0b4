using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests.Writing.Samples;

/// <summary>A paper as someone would paste it into a text file: a line a paragraph, the rows of a table parted by bars.</summary>
internal static class SampleAsText
{
    public static string Of(OfficialPaper paper)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(DocxWriter.Write(paper)), false);
        var lines = document.MainDocumentPart!.Document.Body!.Elements().SelectMany(LinesOf).Where(l => l.Length > 0);
        return string.Join("\n\n", lines.Select(l => l.Replace('\u00A0', ' '))) + "\n";
    }

    private static IEnumerable<string> LinesOf(DocumentFormat.OpenXml.OpenXmlElement element) =>
        element switch
        {
            Table table when table.GetFirstChild<TableProperties>()?.TableStyle?.Val?.Value == "TableGrid" =>
            [
                string.Join(
                    '\n',
                    table
                        .Elements<TableRow>()
                        .Select(r => "| " + string.Join(" | ", r.Elements<TableCell>().Select(c => c.InnerText)) + " |")
                ),
            ],
            Table table => table.Descendants<Paragraph>().Select(p => p.InnerText),
            _ => [element.InnerText],
        };
}
