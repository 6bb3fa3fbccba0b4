using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading.Word;

public sealed class PackageSpecs
{
    [Fact]
    public async Task The_strict_form_of_the_format_reads_alike()
    {
        var bytes = UntrustedFileSpecs.Zip(
            ("[Content_Types].xml", DocxPackage.ContentTypes([])),
            (
                "_rels/.rels",
                """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/noi/dung.xml"/></Relationships>"""
            ),
            (
                "noi/_rels/dung.xml.rels",
                """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="../kieu/chu.xml"/></Relationships>"""
            ),
            (
                "kieu/chu.xml",
                Strict(
                    "styles",
                    """<w:style w:type="paragraph" w:default="true" w:styleId="a"><w:rPr><w:b w:val="true"/></w:rPr></w:style>"""
                )
            ),
            ("noi/dung.xml", Strict("document", "<w:body><w:p><w:r><w:t>Báo cáo</w:t></w:r></w:p></w:body>"))
        );
        var paper = (await Read.BytesAsync(bytes, "a.docx")).Paper;

        Assert.Equal("Báo cáo", paper?.Text);
        Assert.True(Read.Paragraphs(paper!.Blocks).Single().Marks.Bold);
    }

    [Theory]
    [InlineData("word/styles.xml")]
    [InlineData("word/numbering.xml")]
    [InlineData("word/footnotes.xml")]
    public async Task A_damaged_part_is_named_and_the_rest_read(string part)
    {
        var paper = await DocxSpecs.ReadAsync(Docx.P("Báo cáo"), (part, "<w:hỏng"));

        Assert.Equal("Báo cáo", paper.Text);
        Assert.Equal("docx.part-damaged", paper.Findings.Single().Code);
    }

    [Fact]
    public async Task Parts_that_are_named_but_missing_are_done_without()
    {
        var bytes = UntrustedFileSpecs.Zip(
            ("word/document.xml", Docx.Part("document", "<w:body>" + Docx.Item("Báo cáo", 1) + "</w:body>")),
            (
                "word/_rels/document.xml.rels",
                """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/numbering" Target="khongco.xml"/><Relationship Id="b" Type="x/styles" Target="file:///etc/hostname" TargetMode="External"/></Relationships>"""
            )
        );

        Assert.Equal("Báo cáo", (await Read.BytesAsync(bytes, "a.docx")).Paper?.Text);
    }

    [Theory]
    [InlineData("Nửa ô")]
    [InlineData("Nửa đoạn")]
    public async Task Markup_that_breaks_off_in_a_table_or_paragraph_keeps_what_came_before(string word)
    {
        var body =
            Docx.Table(
                Docx.Lines,
                Docx.Row(Docx.Cell(Docx.P("TT")), Docx.Cell(Docx.P("Việc"))),
                Docx.Row(Docx.Cell(Docx.P("1")), Docx.Cell(Docx.P("Một") + Docx.P("Nửa ô")))
            ) + "<w:p><w:r><w:t>Đầu </w:t></w:r><w:r><w:t>Nửa đoạn</w:t></w:r></w:p>";
        var whole = Docx.Part("document", "<w:body>" + body + "</w:body>");
        var cut = whole[..whole.IndexOf(word, StringComparison.Ordinal)];
        var paper = (await Read.BytesAsync(UntrustedFileSpecs.Zip(("word/document.xml", cut)), "a.docx")).Paper;

        Assert.Contains("TT\tViệc\n1\tMột", paper?.Text, StringComparison.Ordinal);
        Assert.Equal(word == "Nửa đoạn", paper!.Text.EndsWith("\nĐầu", StringComparison.Ordinal));
        Assert.Equal("docx.damaged-end", paper.Findings.Single().Code);
    }

    [Fact]
    public async Task What_was_put_in_from_another_file_is_named() =>
        Assert.Equal("docx.imported-part-ignored", (await DocxSpecs.ReadAsync(Docx.P("a") + "<w:altChunk/>")).Findings.Single().Code);

    private static string Strict(string root, string content) =>
        $"""<w:{root} xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">{content}</w:{root}>""";
}
