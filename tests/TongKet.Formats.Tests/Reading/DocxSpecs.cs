using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading;

public sealed class DocxSpecs
{
    [Fact]
    public async Task Runs_become_one_text_and_their_look_the_paragraphs_marks()
    {
        var paper = await ReadAsync(
            """<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:t>KẾ </w:t></w:r><w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:t>HOẠCH</w:t></w:r></w:p>"""
                + Docx.P("về công tác tuyên truyền", look: "<w:i/>")
        );

        Assert.Equal(PaperFormat.Docx, paper.Format);
        Assert.Equal("KẾ HOẠCH\nvề công tác tuyên truyền", paper.Text);
        Assert.Equal(new TextMarks(Bold: true, Centered: true, FontPoints: 14), Read.Paragraphs(paper.Blocks).First().Marks);
        Assert.True(Read.Paragraphs(paper.Blocks).Last().Marks.Italic);
    }

    [Fact]
    public async Task Looks_come_from_styles_and_what_they_are_based_on()
    {
        var styles = Docx.Part(
            "styles",
            """<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="A"><w:rPr><w:b/><w:caps/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>"""
        );
        var paper = await ReadAsync(Docx.P("mục đích", """<w:pStyle w:val="B"/>"""), ("word/styles.xml", styles));

        Assert.Equal("MỤC ĐÍCH", paper.Text);
        Assert.Equal(new TextMarks(Bold: true, Centered: true, FontPoints: 13), Read.Paragraphs(paper.Blocks).Single().Marks);
    }

    [Fact]
    public async Task Tracked_changes_are_read_as_accepted_and_fields_by_their_result()
    {
        var paper = await ReadAsync(
            """
            <w:p><w:r><w:t>Nộp </w:t></w:r><w:del><w:r><w:delText>sau</w:delText><w:t>sau</w:t></w:r></w:del><w:ins><w:r><w:t>trước</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> ngày </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>05/6/2031</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
            <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Các xã, </w:t></w:r></w:p><w:p><w:r><w:t>phường báo cáo</w:t></w:r></w:p>
            """
        );

        Assert.Equal(["Nộp trước ngày 05/6/2031", "Các xã, phường báo cáo"], Read.Paragraphs(paper.Blocks).Select(p => p.Text));
    }

    [Fact]
    public async Task A_text_box_is_read_once_and_hidden_text_not_at_all()
    {
        var box = "<w:txbxContent>" + Docx.P("Dự thảo") + "</w:txbxContent>";
        var paper = await ReadAsync(
            $"<w:p><w:r><w:t>Kính gửi</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + Docx.P("ẩn", look: "<w:vanish/>")
        );

        Assert.Equal("Kính gửi\nDự thảo", paper.Text);
    }

    [Fact]
    public async Task Notes_stand_behind_the_paragraph_that_points_at_them()
    {
        var notes = Docx.Part(
            "footnotes",
            "<w:footnote w:id=\"0\" w:type=\"separator\"/><w:footnote w:id=\"2\">" + Docx.P("Kết luận số 5-KL/TU") + "</w:footnote>"
        );
        var paper = await ReadAsync(
            """<w:p><w:r><w:t>Theo kết luận</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> của Tỉnh ủy</w:t></w:r></w:p>""",
            ("word/footnotes.xml", notes)
        );

        Assert.Equal("Theo kết luận¹ của Tỉnh ủy\n¹ Kết luận số 5-KL/TU", paper.Text);
    }

    [Fact]
    public async Task A_line_break_keeps_signature_lines_apart_and_lets_a_title_go_together()
    {
        var paper = await ReadAsync(
            """<w:p><w:r><w:t>TM. BAN THƯỜNG VỤ</w:t><w:br/><w:t>PHÓ BÍ THƯ</w:t></w:r></w:p><w:p><w:r><w:t>Tổng kết mười năm thực hiện nghị quyết</w:t><w:br/><w:t>về công tác dân vận</w:t></w:r></w:p>"""
        );

        Assert.Equal(
            ["TM. BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Tổng kết mười năm thực hiện nghị quyết về công tác dân vận"],
            Read.Paragraphs(paper.Blocks).Select(p => p.Text)
        );
    }

    internal static async Task<Paper> ReadAsync(string body, params (string, string)[] parts)
    {
        var result = await Read.BytesAsync(Docx.With(body, parts), "mau.docx");
        Assert.Null(result.Refusal);
        Read.AssertSpans(result.Paper!);
        return result.Paper!;
    }
}
