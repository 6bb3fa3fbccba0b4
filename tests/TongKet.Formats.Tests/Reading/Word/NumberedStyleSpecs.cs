namespace TongKet.Formats.Tests.Reading.Word;

public sealed class NumberedStyleSpecs
{
    private static readonly string Numbering =
        Lists.Definition(
            1,
            Lists.Level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"H1\"/>"),
            Lists.Level(1, "decimal", "%2.", "<w:pStyle w:val=\"H2\"/>"),
            Lists.Level(2, "lowerLetter", "%3)", "<w:pStyle w:val=\"H3\"/>")
        )
        + Lists.Definition(2, Lists.Level(0, "bullet", "-"))
        + Lists.List(1, 1)
        + Lists.List(2, 2);

    private static readonly string Styles =
        Style("H1", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>") + Style("H2", "H1", "") + Style("H3", "H1", "");

    [Fact]
    public async Task The_list_says_on_which_level_a_style_stands()
    {
        // LibreOffice has all three on the first level.
        var body = Heading("H1") + Heading("H2") + Heading("H3") + Heading("H3") + Heading("H1");

        Assert.Equal(["I. A", "1. A", "a) A", "b) A", "II. A"], await Lists.ReadAsync(Numbering, body, Styles));
    }

    [Fact]
    public async Task A_paragraphs_own_list_or_none_comes_before_its_styles()
    {
        var body =
            Heading("H1")
            + Heading("H2", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>")
            + Heading("H3", "<w:numPr><w:numId w:val=\"2\"/></w:numPr>")
            + Heading("H1", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>");

        Assert.Equal(["I. A", "A", "- A", "1. A"], await Lists.ReadAsync(Numbering, body, Styles));
    }

    [Fact]
    public async Task A_definition_may_be_that_of_a_list_style()
    {
        var numbering =
            "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"L\"/>"
            + Lists.Level(0, "decimal", "%1)")
            + "</w:abstractNum>"
            + Lists.List(1, 1)
            + Lists.List(2, 2);

        Assert.Equal(["1) A", "2) B"], await Lists.ReadAsync(numbering, Docx.Item("A", 1) + Docx.Item("B", 2)));
    }

    private static string Style(string id, string basis, string properties) =>
        $"""<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{id}"/>{(basis.Length > 0 ? $"<w:basedOn w:val=\"{basis}\"/>" : "")}<w:pPr>{properties}</w:pPr></w:style>""";

    private static string Heading(string style, string more = "") => Docx.P("A", $"<w:pStyle w:val=\"{style}\"/>{more}");
}
