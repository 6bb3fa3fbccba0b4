using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests.Writing;

public sealed class WideTableSpecs
{
    private static readonly PaperText Wide = new(
        RichText.Parse("<table><tr>" + string.Concat(Enumerable.Repeat("<th>Năm</th>", 12)) + "</tr><tr><td>1</td></tr></table>")
    );

    [Fact]
    public void Pages_turn_for_a_wide_table_and_turn_back() =>
        Assert.Equal([false, true, false], Turns(Text, new PaperHeading("1", "Biểu", 0), Wide, Text));

    [Fact]
    public void Two_wide_tables_with_a_heading_between_share_their_pages() =>
        Assert.Equal([false, true, false], Turns(Text, Wide, new PaperHeading("2", "Biểu", 0), Wide, Text));

    [Fact]
    public void A_heading_goes_with_its_wide_table()
    {
        using var document = Open(CommuneReport.Paper with { Body = [Text, new PaperHeading("1", "Biểu", 0), Wide] });
        var breaks = document
            .MainDocumentPart!.Document.Body!.Elements<Paragraph>()
            .Where(p => p.ParagraphProperties?.SectionProperties is not null)
            .Select(p => p.InnerText);

        Assert.Equal("Một.", breaks.First());
    }

    [Fact]
    public void An_appendix_that_is_one_wide_form_lies_down_with_its_title()
    {
        var paper = CommuneReport.Paper with { Body = [Text], Appendices = [new PaperAppendix("Biểu", [Wide])] };

        Assert.Equal([false, true], Turns(paper));
    }

    private static PaperText Text => new(RichText.FromPlainText("Một."));

    private static List<bool> Turns(params PaperPart[] body) => Turns(CommuneReport.Paper with { Body = body });

    private static List<bool> Turns(OfficialPaper paper)
    {
        using var document = Open(paper);
        return
        [
            .. document
                .MainDocumentPart!.Document.Descendants<SectionProperties>()
                .Select(s => s.GetFirstChild<PageSize>()!.Orient!.Value == PageOrientationValues.Landscape),
        ];
    }

    private static WordprocessingDocument Open(OfficialPaper paper) =>
        WordprocessingDocument.Open(new MemoryStream(DocxWriter.Write(paper)), false);
}
