namespace TongKet.Formats.Tests.Reading.Word;

public sealed class FieldSpecs
{
    [Fact]
    public async Task A_link_shows_its_words_and_a_field_in_a_fields_code_shows_nothing()
    {
        var nested =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + Code("IF")
            + Field("MERGEFIELD ten", "1")
            + Code(" = 1")
            + Separator
            + R("kết quả")
            + End;

        Assert.Equal(
            "Xem trang này: kết quả, theo liên kết",
            await TextAsync(
                $"<w:p>{R("Xem ")}{Field("HYPERLINK \"http://a\"", "trang này")}{R(": ")}{nested}{R(", theo ")}<w:hyperlink>{R("liên kết")}</w:hyperlink></w:p>"
            )
        );
    }

    [Fact]
    public async Task Page_numbers_in_the_body_go_with_the_words_around_them() =>
        Assert.Equal(
            "Đầu\nTrang trại\nCuối",
            await TextAsync(
                Docx.P("Đầu")
                    + $"<w:p>{Field("PAGE  \\* MERGEFORMAT", "3")}</w:p>"
                    + $"<w:p>{R("Trang ")}{Field("PAGE", "3")}{R("/")}{Field("NUMPAGES", "9")}</w:p>"
                    + $"<w:p>{R("- ")}<w:fldSimple w:instr=\" PAGE \">{R("4")}</w:fldSimple>{R(" -")}</w:p>"
                    + Docx.P("Trang trại")
                    + Docx.P("Cuối")
            )
        );

    [Fact]
    public async Task Simple_fields_show_their_result() =>
        Assert.Equal(
            "Ngày 05/6/2031",
            await TextAsync($"<w:p>{R("Ngày ")}<w:fldSimple w:instr=\" DATE \">{R("05/6/2031")}</w:fldSimple></w:p>")
        );

    [Fact]
    public async Task A_table_of_contents_over_several_paragraphs_keeps_its_titles_without_pages() =>
        Assert.Equal(
            "I. Mục đích\nII. Yêu cầu\nNội dung",
            await TextAsync(
                $"<w:p>{Begin}{Code("TOC \\o")}{Separator}{R("I. Mục đích")}<w:r><w:tab/></w:r>{Field("PAGEREF _a", "2")}</w:p>"
                    + $"<w:p>{R("II. Yêu cầu")}<w:r><w:tab/></w:r>{Field("PAGEREF _b", "3")}</w:p><w:p>{End}</w:p>"
                    + Docx.P("Nội dung")
            )
        );

    [Fact]
    public async Task A_field_that_never_ends_does_not_swallow_the_paper() =>
        Assert.Equal("Sau", await TextAsync($"<w:p>{Begin}{Code("PAGE")}{R("mất")}</w:p>" + Docx.P("Sau")));

    [Fact]
    public async Task A_page_reference_outside_a_table_of_contents_stays() =>
        Assert.Equal("xem trang 5", await TextAsync($"<w:p>{R("xem trang ")}{Field("PAGEREF _a", "5")}</w:p>"));

    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separator = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static async Task<string> TextAsync(string body) => (await DocxSpecs.ReadAsync(body)).Text;

    private static string Field(string code, string result) => Begin + Code(code) + Separator + R(result) + End;

    private static string Code(string code) =>
        $"<w:r><w:instrText xml:space=\"preserve\"> {code.Replace("\"", "&quot;", StringComparison.Ordinal)} </w:instrText></w:r>";

    private static string R(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";
}
