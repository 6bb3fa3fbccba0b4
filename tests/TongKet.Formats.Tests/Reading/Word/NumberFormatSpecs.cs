namespace TongKet.Formats.Tests.Reading.Word;

public sealed class NumberFormatSpecs
{
    [Theory]
    [InlineData("decimal", "%1/", "3/")]
    [InlineData("decimal", "(%1)", "(3)")]
    [InlineData("decimal", "Điều %1.", "Điều 3.")]
    [InlineData("decimalZero", "%1.", "03.")]
    [InlineData("upperRoman", "%1.", "III.")]
    [InlineData("lowerRoman", "%1)", "iii)")]
    [InlineData("upperLetter", "%1.", "C.")]
    [InlineData("lowerLetter", "%1)", "c)")]
    [InlineData("decimalEnclosedCircle", "%1", "③")]
    [InlineData("decimalEnclosedParen", "%1", "(3)")]
    [InlineData("numberInDash", "%1", "- 3 -")]
    [InlineData("vietnameseCounting", "Thứ %1:", "Thứ ba:")]
    [InlineData("none", "Phụ lục", "Phụ lục")]
    [InlineData("unknownFormat", "%1.", "3.")]
    public async Task A_counter_is_written_in_its_format(string format, string text, string label) =>
        Assert.Equal([$"{label} Nội dung"], await OneAsync(format, text, 3));

    [Theory]
    [InlineData("lowerLetter", 5, "e)")]
    [InlineData("lowerLetter", 26, "z)")]
    [InlineData("lowerLetter", 27, "aa)")]
    [InlineData("upperRoman", 49, "XLIX)")]
    [InlineData("upperRoman", 0, "0)")]
    [InlineData("vietnameseCounting", 25, "hai mươi lăm)")]
    public async Task Letters_follow_the_english_alphabet_and_ends_of_ranges_hold(string format, int number, string label) =>
        Assert.Equal([$"{label} Nội dung"], await OneAsync(format, "%1)", number));

    [Theory]
    [InlineData("\uF0B7", "-")]
    [InlineData("\uF0FC", "-")]
    [InlineData("o", "-")]
    [InlineData("–", "-")]
    [InlineData("+", "+")]
    [InlineData("", "")]
    public async Task Bullets_of_any_font_are_dashes_and_a_typed_plus_stays(string sign, string label) =>
        Assert.Equal([$"{label} Nội dung".Trim()], await OneAsync("bullet", sign, 1));

    [Theory]
    [InlineData("tab", "1. Nội dung")]
    [InlineData("space", "1. Nội dung")]
    [InlineData("nothing", "1.Nội dung")]
    public async Task What_stands_behind_a_label_is_kept(string suffix, string line) =>
        Assert.Equal([line], await OneAsync("decimal", "%1.", 1, $"<w:suff w:val=\"{suffix}\"/>"));

    [Fact]
    public async Task A_format_of_ones_own_with_leading_zeros_is_read()
    {
        const string Level =
            """<w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>""";

        Assert.Equal(["007. Nội dung"], await Lists.ReadAsync(Lists.Definition(1, Level) + Lists.List(1, 1), Docx.Item("Nội dung", 1)));
    }

    private static Task<string[]> OneAsync(string format, string text, int start, string more = "") =>
        Lists.ReadAsync(Lists.Definition(1, Lists.Level(0, format, text, more, start)) + Lists.List(1, 1), Docx.Item("Nội dung", 1));
}
