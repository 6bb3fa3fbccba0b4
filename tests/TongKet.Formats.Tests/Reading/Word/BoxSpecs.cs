namespace TongKet.Formats.Tests.Reading.Word;

public sealed class BoxSpecs
{
    [Theory]
    [InlineData("<w:pict><v:shape><v:textbox>{0}</v:textbox></v:shape></w:pict>")]
    [InlineData("<w:pict><v:group><v:shape><v:textbox>{0}</v:textbox></v:shape></v:group></w:pict>")]
    [InlineData(
        "<mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing><wps:wsp><wps:txbx>{0}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{0}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{0}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )]
    public async Task Text_in_a_shape_old_or_new_is_read_once(string drawing)
    {
        var box = drawing.Replace("{0}", "<w:txbxContent>" + Docx.P("Trong hộp") + "</w:txbxContent>", StringComparison.Ordinal);

        Assert.Equal(
            "Trước sau\nTrong hộp",
            await TextAsync($"<w:p><w:r><w:t xml:space=\"preserve\">Trước </w:t></w:r><w:r>{box}</w:r><w:r><w:t>sau</w:t></w:r></w:p>")
        );
    }

    [Fact]
    public async Task A_field_around_a_shape_hides_nothing_in_it()
    {
        const string Code = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>SHAPE</w:instrText></w:r>";
        var box = "<w:pict><v:textbox><w:txbxContent>" + Docx.P("Trong hộp") + "</w:txbxContent></v:textbox></w:pict>";

        Assert.Equal("Trong hộp", await TextAsync($"<w:p>{Code}<w:r>{box}</w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
    }

    [Fact]
    public async Task The_letters_of_word_art_are_read_and_a_diagram_is_named()
    {
        var paper = await DocxSpecs.ReadAsync(
            "<w:p><w:r><w:pict><v:shape><v:textpath string=\"DỰ THẢO\"/></v:shape></w:pict></w:r></w:p>"
                + "<w:p><w:r><w:drawing><dgm:relIds xmlns:dgm=\"d\"/></w:drawing></w:r></w:p>"
        );

        Assert.Equal("DỰ THẢO", paper.Text);
        Assert.Equal("docx.diagram-ignored", paper.Findings.Single().Code);
    }

    [Fact]
    public async Task A_degree_of_secrecy_in_the_letters_of_a_header_is_seen()
    {
        var header = Docx.Part("hdr", "<w:p><w:r><w:pict><v:shape><v:textpath string=\"MẬT\"/></v:shape></w:pict></w:r></w:p>");
        var result = await Read.BytesAsync(Docx.With(Docx.P("Báo cáo"), ("word/header1.xml", header)), "a.docx");

        Assert.Equal("paper.secret", result.Refusal?.Code);
    }

    [Fact]
    public async Task Headers_and_footers_are_no_part_of_the_text()
    {
        var paper = await DocxSpecs.ReadAsync(
            Docx.P("Báo cáo"),
            ("word/header1.xml", Docx.Part("hdr", Docx.P("Lưu hành nội bộ"))),
            ("word/footer1.xml", Docx.Part("ftr", Docx.P("1")))
        );

        Assert.Equal("Báo cáo", paper.Text);
    }

    private static async Task<string> TextAsync(string body) => (await DocxSpecs.ReadAsync(body)).Text;
}
