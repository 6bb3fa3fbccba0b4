using TongKet.Formats.Reading;
using TongKet.Formats.Tests.Text.LegacyFonts;
using TongKet.Formats.Text.LegacyFonts;

namespace TongKet.Formats.Tests.Reading.Word;

public sealed class LegacyFontSpecs
{
    [Theory]
    [InlineData(".VnTime", LegacyEncoding.Tcvn3)]
    [InlineData(".VnArial Narrow", LegacyEncoding.Tcvn3)]
    [InlineData("VNI-Times", LegacyEncoding.Vni)]
    public async Task A_run_is_read_by_its_fonts_name(string font, LegacyEncoding encoding)
    {
        var paper = await DocxSpecs.ReadAsync(Run("đảng ủy xã Tân Phước đề nghị", font, encoding));

        Assert.Equal("đảng ủy xã Tân Phước đề nghị", paper.Text);
        Assert.Equal("text.legacy-encoding", paper.Findings.Single().Code);
    }

    [Fact]
    public async Task Fonts_of_capitals_show_small_letters_as_capitals()
    {
        var paper = await DocxSpecs.ReadAsync(Run("kế hoạch phát triển", ".VnTimeH", LegacyEncoding.Tcvn3));

        Assert.Equal("KẾ HOẠCH PHÁT TRIỂN", paper.Text);
    }

    [Fact]
    public async Task A_word_cut_into_runs_and_a_soft_hyphen_that_is_a_letter_are_read()
    {
        var paper = await DocxSpecs.ReadAsync(
            "<w:p>"
                + R("Ph", ".VnTime")
                + "<w:r><w:rPr><w:rFonts w:hAnsi=\".VnTime\"/></w:rPr><w:softHyphen/><w:t>íng T©n</w:t></w:r>"
                + R(" ViÖ", ".VnTime", "<w:b/>")
                + R("t", ".VnTime")
                + R(" và Unicode", "Times New Roman")
                + "</w:p>"
        );

        Assert.Equal("Phướng Tân Việt và Unicode", paper.Text);
    }

    [Fact]
    public async Task New_text_that_was_given_an_old_font_stays_as_it_is()
    {
        var paper = await DocxSpecs.ReadAsync(
            "<w:p>" + R("Báo cáo của Đảng ủy", ".VnTime") + "</w:p><w:p>" + R("Hòa Bình, có, và, là", ".VnTime") + "</w:p>"
        );

        Assert.Equal("Báo cáo của Đảng ủy\nHòa Bình, có, và, là", paper.Text);
        Assert.Empty(paper.Findings);
    }

    [Fact]
    public async Task The_font_may_come_from_a_style_the_defaults_or_the_theme()
    {
        const string Styles =
            "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:rPr><w:rFonts w:ascii=\"VNI-Times\" w:hAnsi=\"VNI-Times\"/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:rFonts w:hAnsi=\"Arial\"/></w:rPr></w:style>";
        const string Theme =
            "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:fontScheme><a:minorFont><a:latin typeface=\".VnTime\"/></a:minorFont></a:fontScheme></a:theme>";
        var paper = await DocxSpecs.ReadAsync(
            Docx.P("TiÕng ViÖt") + Docx.P("Tieáng Vieät", "<w:pStyle w:val=\"B\"/>") + Docx.P("Tiếng Việt", "", "<w:rStyle w:val=\"C\"/>"),
            ("word/styles.xml", Docx.Part("styles", Styles)),
            ("word/theme/theme1.xml", Theme)
        );

        Assert.Equal("Tiếng Việt\nTiếng Việt\nTiếng Việt", paper.Text);
    }

    [Fact]
    public async Task A_lists_label_is_read_by_its_font_too()
    {
        var lists = Docx.Part(
            "numbering",
            "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"§iÒu %1.\"/>"
                + "<w:rPr><w:rFonts w:hAnsi=\".VnTime\"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
        );
        var paper = await DocxSpecs.ReadAsync(Docx.Item("Phạm vi", 1), ("word/numbering.xml", lists));

        Assert.Equal("Điều 1. Phạm vi", paper.Text);
    }

    [Fact]
    public async Task A_text_dump_is_guessed_and_a_person_is_told()
    {
        const string Text =
            "báo cáo về công tác dân vận, các chi bộ đã tổ chức học tập, quán triệt, tuyên truyền rộng rãi, kết quả đạt được nhiều tiến bộ, vẫn còn hạn chế";
        var paper = await Read.TextAsync(OldLetters.Write(Text, LegacyEncoding.Tcvn3));

        Assert.Equal(Text, paper.Text);
        Assert.Equal("text.legacy-guess", paper.Findings.Single().Code);
        var bytes = System.Text.Encoding.Latin1.GetBytes(OldLetters.Write(Text, LegacyEncoding.Vni));
        Assert.Equal(Text, (await Read.BytesAsync(bytes)).Paper?.Text);
    }

    private static string Run(string text, string font, LegacyEncoding encoding) =>
        Docx.P(OldLetters.Write(text, encoding), "", Font(font));

    private static string R(string text, string font, string look = "") =>
        $"<w:r><w:rPr>{Font(font)}{look}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Font(string name) => $"<w:rFonts w:ascii=\"{name}\" w:hAnsi=\"{name}\"/>";
}
