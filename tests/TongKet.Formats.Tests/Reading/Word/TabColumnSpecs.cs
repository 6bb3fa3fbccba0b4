namespace TongKet.Formats.Tests.Reading.Word;

public sealed class TabColumnSpecs
{
    private static readonly string[] Left = ["ĐẢNG BỘ TỈNH ĐÔNG HÀ", "ĐẢNG ỦY XÃ TÂN AN", "Số 12-KH/ĐU"];
    private static readonly string[] Right = ["ĐẢNG CỘNG SẢN VIỆT NAM", "Tân An, ngày 03 tháng 4 năm 2031"];

    [Theory]
    [InlineData("{0}\t{3}|{1}|{2}\t{4}")]
    [InlineData("\t{0}\t{3}|\t{1}|\t{2}\t{4}")]
    [InlineData("\t{0}\t{3}|\t{1}\t|\t{2}|\t\t{4}")]
    [InlineData("{0}          {3}|{1}|{2}               {4}")]
    public async Task A_header_on_tab_stops_is_read_left_column_first(string layout)
    {
        var lines = await LinesAsync(string.Format(null, layout, [.. Left, .. Right]).Split('|'));

        Assert.Equal([.. Left, .. Right, "KẾ HOẠCH", "Căn cứ quyết định, ban hành kế hoạch."], lines);
    }

    [Fact]
    public async Task A_header_in_one_paragraph_with_line_breaks_is_read_alike()
    {
        var paper = await DocxSpecs.ReadAsync(
            $"<w:p><w:r><w:t>{Left[0]}</w:t><w:tab/><w:t>{Right[0]}</w:t><w:br/><w:t>{Left[2]}</w:t><w:tab/><w:t>{Right[1]}</w:t></w:r></w:p>"
        );

        Assert.Equal($"{Left[0]}\n{Left[2]}\n{Right[0]}\n{Right[1]}", paper.Text);
    }

    [Fact]
    public async Task A_signature_beside_the_copies_is_read_behind_them() =>
        Assert.Equal(
            [
                "Nơi nhận:",
                "- Như trên;",
                "- Lưu Văn phòng.",
                "TM. ĐẢNG ỦY",
                "BÍ THƯ",
                "Lê Văn An",
                "KẾ HOẠCH",
                "Căn cứ quyết định, ban hành kế hoạch.",
            ],
            await LinesAsync("Nơi nhận:\tTM. ĐẢNG ỦY", "- Như trên;\tBÍ THƯ", "- Lưu Văn phòng.", "", "\tLê Văn An")
        );

    [Theory]
    [InlineData("Họ và tên:\tLê Văn An")]
    [InlineData("\tThụt đầu dòng bằng phím cách đoạn.")]
    [InlineData("1. Mục đích\tyêu cầu")]
    public async Task Other_tabs_stay_blanks(string line) => Assert.Equal(line.Trim().Replace('\t', ' '), (await LinesAsync(line))[0]);

    private static async Task<string[]> LinesAsync(params string[] lines)
    {
        var body = string.Concat(lines.Append("KẾ HOẠCH").Append("Căn cứ quyết định, ban hành kế hoạch.").Select(Paragraph));
        return [.. Read.Paragraphs((await DocxSpecs.ReadAsync(body)).Blocks).Select(p => p.Text)];
    }

    private static string Paragraph(string line) =>
        $"<w:p><w:r><w:t xml:space=\"preserve\">{line.Replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">", StringComparison.Ordinal)}</w:t></w:r></w:p>";
}
