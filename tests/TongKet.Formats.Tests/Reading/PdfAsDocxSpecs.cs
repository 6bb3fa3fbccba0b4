using System.Text.Json.Nodes;
using TongKet.Formats.Reading;
using TongKet.Formats.Tests.Reading.Ocr;
using TongKet.Formats.Tests.Writing;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Understanding;
using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests.Reading;

/// <summary>A paper printed to PDF says what its Word file says.</summary>
public sealed class PdfAsDocxSpecs
{
    public static TheoryData<string> Names => [.. SamplePapers.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task Every_fact_and_every_cell_of_a_sample_is_the_same_read_from_its_PDF(string name)
    {
        Rendering.SkipWithoutPrograms();
        var docx = (await Read.BytesAsync(DocxWriter.Write(SamplePapers.All[name]), "mau.docx")).Paper!;
        var pdf = (await Read.BytesAsync(await Scanned.PrintAsync(SamplePapers.All[name]), "mau.pdf")).Paper!;

        Assert.Equal(Facts(docx), Facts(pdf));
        Assert.Equal(Cells(docx), Cells(pdf));
        Read.AssertSpans(pdf);
    }

    private static string Facts(Paper paper)
    {
        var facts = JsonNode.Parse(ExtractionJson.Write(PaperExtractor.Extract(paper)))!.AsObject();
        facts.Remove("evidence");
        facts.Remove("findings");
        return facts.ToJsonString(new() { WriteIndented = true });
    }

    private static string[] Cells(Paper paper) =>
        [
            .. paper
                .Blocks.OfType<TableBlock>()
                .Where(t => t.HasBorders)
                .SelectMany(t => t.Rows)
                .SelectMany(r => r.Cells)
                .Select(c => $"{string.Join(' ', Read.Paragraphs(c.Blocks).Select(p => p.Text))} {c.ColumnSpan}x{c.RowSpan}"),
        ];
}
