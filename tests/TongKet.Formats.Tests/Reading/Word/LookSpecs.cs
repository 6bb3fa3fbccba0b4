using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading.Word;

public sealed class LookSpecs
{
    private static readonly string Styles = Docx.Part(
        "styles",
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:rPr><w:sz w:val=\"28\"/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"N\"/><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:basedOn w:val=\"B\"/><w:rPr><w:b w:val=\"0\"/><w:i/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"S\"><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"T\"><w:basedOn w:val=\"S\"/><w:rPr><w:u w:val=\"single\"/></w:rPr></w:style>"
    );

    [Theory]
    [InlineData("B", "", true)]
    [InlineData("C", "", false)]
    [InlineData("B", "<w:rStyle w:val=\"S\"/>", false)]
    [InlineData("N", "<w:rStyle w:val=\"T\"/>", true)]
    [InlineData("B", "<w:rStyle w:val=\"T\"/>", false)]
    [InlineData("B", "<w:b/>", true)]
    [InlineData("B", "<w:b w:val=\"false\"/>", false)]
    [InlineData("B", "<w:rStyle w:val=\"S\"/><w:b w:val=\"on\"/>", true)]
    public async Task A_character_style_turns_the_paragraphs_toggle_around_and_direct_looks_are_final(
        string style,
        string look,
        bool bold
    ) => Assert.Equal(bold, (await MarksAsync(style, look)).Bold);

    [Theory]
    [InlineData("", 14)]
    [InlineData("<w:sz w:val=\"26\"/>", 13)]
    [InlineData("<w:sz w:val=\"13.5pt\"/>", 13.5)]
    public async Task Sizes_come_in_half_points_or_in_the_strict_forms_points(string look, double points) =>
        Assert.Equal(points, (await MarksAsync("N", look)).FontPoints);

    [Fact]
    public async Task Capitals_large_or_small_are_read_as_shown_and_hidden_text_is_not()
    {
        var paper = await DocxSpecs.ReadAsync(
            Docx.P("kế hoạch", look: "<w:caps/>")
                + Docx.P("ủy ban", look: "<w:smallCaps/>")
                + "<w:p><w:r><w:t>thấy</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t><w:tab/><w:t>ẩn</w:t></w:r><w:r><w:t> hết</w:t></w:r></w:p>"
        );

        Assert.Equal("KẾ HOẠCH\nỦY BAN\nthấy hết", paper.Text);
    }

    [Fact]
    public async Task A_hidden_paragraph_mark_has_the_next_paragraph_on_the_same_line() =>
        Assert.Equal(
            "Điều 1. Phạm vi",
            (
                await DocxSpecs.ReadAsync(
                    "<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">Điều 1. </w:t></w:r></w:p>"
                        + Docx.P("Phạm vi")
                )
            ).Text
        );

    [Fact]
    public async Task Styles_based_on_each_other_in_a_circle_do_no_harm()
    {
        var styles = Docx.Part(
            "styles",
            "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/><w:rPr><w:b/></w:rPr></w:style>"
        );
        var paper = await DocxSpecs.ReadAsync(Docx.P("a", "<w:pStyle w:val=\"A\"/>"), ("word/styles.xml", styles));

        Assert.True(Read.Paragraphs(paper.Blocks).Single().Marks.Bold);
    }

    private static async Task<TextMarks> MarksAsync(string style, string look)
    {
        var paper = await DocxSpecs.ReadAsync(Docx.P("chữ", $"<w:pStyle w:val=\"{style}\"/>", look), ("word/styles.xml", Styles));
        return Read.Paragraphs(paper.Blocks).Single().Marks;
    }
}
