namespace TongKet.Formats.Tests.Reading.Word;

/// <summary>Builds numbering.xml and reads what its labels become.</summary>
internal static class Lists
{
    public static string Level(int level, string format, string text, string more = "", int start = 1) =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>""";

    public static string Definition(int id, params ReadOnlySpan<string> levels) =>
        $"""<w:abstractNum w:abstractNumId="{id}"><w:multiLevelType w:val="multilevel"/>{string.Concat(levels)}</w:abstractNum>""";

    public static string List(int id, int definition, string overrides = "") =>
        $"""<w:num w:numId="{id}"><w:abstractNumId w:val="{definition}"/>{overrides}</w:num>""";

    public static string Start(int level, int number) =>
        $"""<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{number}"/></w:lvlOverride>""";

    public static async Task<string[]> ReadAsync(string numbering, string body, string styles = "")
    {
        var paper = await DocxSpecs.ReadAsync(
            body,
            ("word/numbering.xml", Docx.Part("numbering", numbering)),
            ("word/styles.xml", Docx.Part("styles", styles))
        );
        return [.. TongKet.Formats.Tests.Reading.Read.Paragraphs(paper.Blocks).Select(p => p.Text)];
    }
}
