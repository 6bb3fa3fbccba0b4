namespace TongKet.Formats.Tests.Reading.Word;

public sealed class TrackedChangeSpecs
{
    [Fact]
    public async Task Moved_text_stands_where_it_went_and_a_person_is_told_of_open_changes()
    {
        var paper = await DocxSpecs.ReadAsync(
            $"<w:p><w:moveFrom>{R("dời ")}</w:moveFrom>{R("còn")}</w:p><w:p><w:moveTo>{R("dời")}</w:moveTo></w:p><w:del><w:p>{R("bỏ")}</w:p></w:del><w:ins><w:p>{R("thêm")}</w:p></w:ins>"
        );

        Assert.Equal("còn\ndời\nthêm", paper.Text);
        Assert.Equal("docx.tracked-changes", paper.Findings.Single().Code);
    }

    [Fact]
    public async Task A_paragraph_whose_mark_is_deleted_takes_the_properties_of_the_mark_that_is_left()
    {
        var lines = await Lists.ReadAsync(
            Lists.Definition(1, Lists.Level(0, "decimal", "%1.")) + Lists.List(1, 1),
            $"<w:p><w:pPr>{Number}{Gone}</w:pPr><w:del><w:r><w:delText>cả đoạn bị bỏ</w:delText></w:r></w:del></w:p>"
                + Docx.Item("Một", 1)
                + $"<w:p><w:pPr>{Gone}</w:pPr>{R("Hai, ")}</w:p>"
                + Docx.Item("nối tiếp", 1)
        );

        Assert.Equal(["1. Một", "2. Hai, nối tiếp"], lines);
    }

    [Fact]
    public async Task An_empty_paragraph_behind_a_deleted_mark_leaves_the_texts_properties()
    {
        var lines = await Lists.ReadAsync(
            Lists.Definition(1, Lists.Level(0, "decimal", "%1.")) + Lists.List(1, 1),
            $"<w:p><w:pPr>{Number}{Gone}</w:pPr>{R("Một")}</w:p><w:p/>" + Docx.Item("Hai", 1)
        );

        Assert.Equal(["1. Một", "2. Hai"], lines);
    }

    [Fact]
    public async Task Old_properties_that_a_change_keeps_are_not_read()
    {
        var paper = await DocxSpecs.ReadAsync(
            "<w:p><w:pPr><w:jc w:val=\"left\"/><w:pPrChange><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:pPrChange></w:pPr>"
                + "<w:r><w:rPr><w:rPrChange><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Báo cáo</w:t></w:r></w:p>"
        );

        var marks = Read.Paragraphs(paper.Blocks).Single().Marks;
        Assert.Equal((false, false), (marks.Bold, marks.Centered));
    }

    [Fact]
    public async Task Comments_leave_no_trace_in_the_text()
    {
        var paper = await DocxSpecs.ReadAsync(
            $"<w:p><w:commentRangeStart w:id=\"0\"/>{R("Báo cáo")}<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
            ("word/comments.xml", Docx.Part("comments", "<w:comment w:id=\"0\">" + Docx.P("Sửa lại") + "</w:comment>"))
        );

        Assert.Equal("Báo cáo", paper.Text);
    }

    private const string Gone = "<w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>";

    private const string Number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

    private static string R(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";
}
