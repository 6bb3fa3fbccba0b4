using TongKet.Formats.Reading;
using TongKet.Formats.RichTexts;

namespace TongKet.Formats.Tests.Writing;

public sealed class RichTextSpecs
{
    private const string FromEditor =
        "<h3>Kết quả</h3><p style=\"text-align: center\">Đã mở <strong>12 lớp</strong>, <em>đạt <u>98,5 %</u></em></p>"
        + "<ul><li><p>Một</p><ul><li><p>Một a</p></li></ul></li><li><p>Hai</p></li></ul><ol><li><p>Ba</p></li></ol>"
        + "<table><tbody><tr><th colspan=\"2\"><p>Chỉ tiêu</p></th></tr><tr><td rowspan=\"2\"><p>Xã</p></td><td><p>1.250</p></td></tr>"
        + "<tr><td><p></p></td></tr></tbody></table><p>Dòng một<br>dòng hai &amp; &lt;hết&gt;</p>";

    [Fact]
    public void What_the_editor_writes_comes_back_unchanged() => Assert.Equal(FromEditor, RichText.Parse(FromEditor).ToHtml());

    [Theory]
    [InlineData("<p>a<script>alert(1)</script>b</p>", "<p>ab</p>")]
    [InlineData("<p onclick=\"x()\" class=\"y\">a</p>", "<p>a</p>")]
    [InlineData("<p>a<img src=x onerror=alert(1)></p>", "<p>a</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">đây</a>", "<p>đây</p>")]
    [InlineData("<svg><p>x</p></svg><iframe src=x>y</iframe>", "<p>x</p>")]
    [InlineData("<style>p{color:red}</style><p style=\"color:red;text-align:right\">a</p>", "<p style=\"text-align: right\">a</p>")]
    [InlineData("<p style=\"text-align:center&quot;onload=x\">a</p>", "<p>a</p>")]
    public void Whatever_is_not_allowed_is_dropped(string html, string kept) => Assert.Equal(kept, RichText.Parse(html).ToHtml());

    [Fact]
    public void A_paste_from_Word_is_cleaned_to_its_words()
    {
        const string word = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style><xml><o:x>1</o:x></xml></head><body>
            <!--StartFragment--><p class=MsoNormal style='text-align:justify;mso-pagination:none'><b style='mso-bidi-font-weight:normal'><span
            lang=VI style='font-size:14.0pt'>Công tác tuyên truyền<o:p></o:p></span></b></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>-<span
            style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Đã tổ chức&nbsp;14 buổi</p>
            <p class=MsoNormal><span style='font-weight:bold'>Đậm</span><span style='mso-hide:all'>ẩn</span><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>
            """;

        Assert.Equal(
            "<p style=\"text-align: justify\"><strong>Công tác tuyên truyền</strong></p><p>- Đã tổ chức 14 buổi</p><p><strong>Đậm</strong></p>",
            RichText.Parse(word).ToHtml()
        );
    }

    [Fact]
    public void A_list_beside_its_item_and_a_table_in_a_table_become_plain_ones()
    {
        Assert.Equal(
            "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>",
            RichText.Parse("<ul><li>a</li><ul><li>b</li></ul></ul>").ToHtml()
        );
        Assert.Equal(
            "<table><tbody><tr><td><p>a</p><p>b</p></td></tr></tbody></table>",
            RichText.Parse("<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>").ToHtml()
        );
    }

    [Fact]
    public void Letters_are_composed_and_invisible_marks_gone() =>
        Assert.Equal("<p>Đảng ủy xã</p>", RichText.Parse("<p>Đa\u0309ng u\u0309y\u200B x\u00ADã\uFEFF</p>").ToHtml());

    [Fact]
    public void Passages_are_paragraphs_items_and_tables_each_with_html_of_its_own()
    {
        var passages = RichText.Parse(FromEditor).Paragraphs();

        Assert.Equal(
            [
                PassageKind.Heading,
                PassageKind.Paragraph,
                PassageKind.ListItem,
                PassageKind.ListItem,
                PassageKind.ListItem,
                PassageKind.Table,
                PassageKind.Paragraph,
            ],
            passages.Select(p => p.Kind)
        );
        Assert.Equal("Một\n  + Một a", passages[2].Text);
        Assert.All(passages, p => Assert.Equal(p.Html, RichText.Parse(p.Html).ToHtml()));
    }

    [Fact]
    public void Passages_put_together_again_are_the_text_they_came_from() =>
        Assert.Equal(FromEditor, RichText.Join(RichText.Parse(FromEditor).Paragraphs().Select(p => p.Html)).ToHtml());

    [Fact]
    public void Plain_text_shows_marks_and_words_are_counted_without_them()
    {
        var body = RichText.Parse("<p>Có 12 lớp</p><ul><li>Một – hai</li></ul><ol><li>Ba</li></ol>");

        Assert.Equal("Có 12 lớp\n- Một – hai\n1. Ba", body.ToPlainText());
        Assert.Equal(6, body.WordCount);
    }

    [Fact]
    public void Plain_text_is_a_paragraph_a_line() =>
        Assert.Equal("<p>- Một</p><p>Hai &lt;b&gt;</p>", RichText.FromPlainText("- Một\r\n\r\n  Hai <b>").ToHtml());

    [Fact]
    public void Blocks_of_an_imported_paper_keep_their_look_and_merged_cells()
    {
        var span = new SourceSpan(0, 1);
        var cell = new TableCell([new ParagraphBlock("x", TextMarks.Plain, span)], 2, 3);
        Block[] blocks =
        [
            new ParagraphBlock("1. Đậm", TextMarks.Plain with { Bold = true, Centered = true }, span),
            new TableBlock([new TableRow([cell])], true, span),
        ];

        Assert.Equal(
            "<p style=\"text-align: center\"><strong>1. Đậm</strong></p><table><tbody><tr><td colspan=\"2\" rowspan=\"3\"><p>x</p></td></tr></tbody></table>",
            RichText.FromBlocks(blocks).ToHtml()
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("<p></p><p>&nbsp;</p><ul><li></li></ul><table><tr><td></td></tr></table>")]
    public void Nothing_typed_is_an_empty_text(string? html) => Assert.True(RichText.Parse(html).IsEmpty);
}
