using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading;

public sealed class DocxNumberingSpecs
{
    private static readonly string Lists = Docx.Part(
        "numbering",
        "<w:abstractNum w:abstractNumId=\"1\">"
            + Docx.Level(0, "upperRoman", "%1.")
            + Docx.Level(1, "decimal", "%2.")
            + Docx.Level(2, "decimal", "%2.%3.")
            + Docx.Level(3, "lowerLetter", "%4)")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">"
            + Docx.Level(0, "bullet", "\uF0B7")
            + Docx.Level(1, "bullet", "o")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
    );

    [Fact]
    public async Task Automatic_numbers_are_written_into_the_text_level_by_level() =>
        Assert.Equal(
            [
                "I. Mục đích",
                "1. Bối cảnh",
                "1.1. Thuận lợi",
                "1.2. Khó khăn",
                "a) Chủ quan",
                "b) Khách quan",
                "2. Yêu cầu",
                "2.1. Chung",
                "II. Tổ chức",
                "1. Phân công",
            ],
            await LinesAsync(
                Docx.Item("Mục đích", 1),
                Docx.Item("Bối cảnh", 1, 1),
                Docx.Item("Thuận lợi", 1, 2),
                Docx.Item("Khó khăn", 1, 2),
                Docx.Item("Chủ quan", 1, 3),
                Docx.Item("Khách quan", 1, 3),
                Docx.Item("Yêu cầu", 1, 1),
                Docx.Item("Chung", 1, 2),
                Docx.Item("Tổ chức", 1),
                Docx.Item("Phân công", 1, 1)
            )
        );

    [Fact]
    public async Task Bullets_become_a_dash_and_one_level_down_a_plus() =>
        Assert.Equal(
            ["- Các xã", "+ Văn phòng", "- Các phường"],
            await LinesAsync(Docx.Item("Các xã", 2), Docx.Item("Văn phòng", 2, 1), Docx.Item("Các phường", 2))
        );

    [Fact]
    public async Task A_list_with_a_start_of_its_own_begins_there_once() =>
        Assert.Equal(
            ["I. Một", "1. Hai", "5. Ba", "6. Bốn"],
            await LinesAsync(Docx.Item("Một", 1), Docx.Item("Hai", 1, 1), Docx.Item("Ba", 3, 1), Docx.Item("Bốn", 3, 1))
        );

    [Fact]
    public async Task A_style_may_carry_the_number_and_a_zero_takes_it_away()
    {
        var styles = Docx.Part(
            "styles",
            """<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>"""
        );
        var paper = await DocxSpecs.ReadAsync(
            Docx.P("Một", """<w:pStyle w:val="Muc"/>""")
                + Docx.P("Không số", """<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>""")
                + Docx.P("Hai", """<w:pStyle w:val="Muc"/>"""),
            ("word/numbering.xml", Lists),
            ("word/styles.xml", styles)
        );

        Assert.Equal("1. Một\nKhông số\n2. Hai", paper.Text);
        Assert.Equal([1, null, 1], Read.Paragraphs(paper.Blocks).Select(p => p.Marks.ListLevel));
    }

    private static async Task<string[]> LinesAsync(params string[] items) =>
        [.. Read.Paragraphs((await DocxSpecs.ReadAsync(string.Concat(items), ("word/numbering.xml", Lists))).Blocks).Select(p => p.Text)];
}
