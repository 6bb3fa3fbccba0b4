namespace TongKet.Formats.Tests.Reading.Word;

public sealed class SignSpecs
{
    [Theory]
    [InlineData("<w:r><w:t>Nghị</w:t><w:softHyphen/><w:t>quyết</w:t></w:r>", "Nghịquyết")]
    [InlineData("<w:r><w:t>12</w:t><w:noBreakHyphen/><w:t>KH/ĐU</w:t></w:r>", "12-KH/ĐU")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t xml:space=\"preserve\"> Có</w:t></w:r>", "☑ Có")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>5%</w:t></w:r>", "≥5%")]
    [InlineData(
        "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr><w:t>þ</w:t></w:r><w:r><w:t xml:space=\"preserve\"> Đạt</w:t></w:r>",
        "☑ Đạt"
    )]
    [InlineData(
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>chú</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>gốc</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        "gốc"
    )]
    [InlineData("<w:smartTag><w:r><w:t>Tân An</w:t></w:r></w:smartTag>", "Tân An")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>Tân An</w:t></w:r></w:sdtContent></w:sdt>", "Tân An")]
    [InlineData("<w:bdo w:val=\"ltr\"><w:r><w:t>Tân An</w:t></w:r></w:bdo>", "Tân An")]
    [InlineData("<w:r><w:t>a\u0301</w:t></w:r><w:r><w:t xml:space=\"preserve\"> Ðảng, hoà, hòa</w:t></w:r>", "á Đảng, hoà, hòa")]
    public async Task What_stands_in_a_line_is_read_as_shown(string inline, string text) =>
        Assert.Equal(text, (await DocxSpecs.ReadAsync($"<w:p>{inline}</w:p>")).Text);

    [Fact]
    public async Task A_formula_is_read_on_one_line()
    {
        const string M = "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
        const string Formula =
            $"<m:oMath {M}><m:r><m:t>T=</m:t></m:r><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f><m:r><m:t>+</m:t></m:r><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>";

        Assert.Equal(
            "Tỷ lệ T=a/b+x^2",
            (await DocxSpecs.ReadAsync($"<w:p><w:r><w:t xml:space=\"preserve\">Tỷ lệ </w:t></w:r>{Formula}</w:p>")).Text
        );
    }
}
