using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading;

/// <summary>What mail programs, web pages, Word's clipboard and converters make of a paper's text.</summary>
public sealed class DumpSpecs
{
    private static readonly string[] Plain =
    [
        "KẾ HOẠCH",
        "1. Các xã:",
        "- Báo cáo kết quả;",
        "- Gửi danh sách.",
        "2. Văn phòng tổng hợp.",
        "3. Các ấp phối hợp.",
    ];

    public static TheoryData<string> Forms =>
        [
            "> KẾ HOẠCH\n>\n> 1. Các xã:\n> - Báo cáo kết quả;\n> - Gửi danh sách.\n>\n> 2. Văn phòng tổng hợp.\n> 3. Các ấp phối hợp.",
            "KẾ HOẠCH\n\n1\\. Các xã:\n\n\\- Báo cáo kết quả;\n\n\\- Gửi danh sách.\n\n2\\. Văn phòng tổng hợp.\n\n3\\. Các ấp phối hợp.",
            "**KẾ HOẠCH**\n\n1. Các xã:\n\no\tBáo cáo kết quả;\n\no\tGửi danh sách.\n\n2. ~~Văn phòng~~ tổng hợp.\n\n3. __Các ấp__ phối hợp.",
            "# KẾ HOẠCH\n\n1. Các xã:\n* Báo cáo kết quả;\n* Gửi danh sách.\n\n2. Văn phòng tổng hợp.\n3. Các ấp phối hợp.",
            "<p>KẾ HOẠCH</p>\n<p>1. Các&nbsp;xã:</p>\n<p>-&nbsp;Báo cáo kết quả;</p>\n<p>- Gửi danh sách.</p>\n<p>2. Văn phòng tổng hợp.</p>\n<p>3. Các ấp phối hợp.</p>",
            "KẾ HOẠCH<br/>1. Các xã:<br/>- Báo cáo kết quả;<br/>- Gửi danh sách.<br/>2. Văn phòng tổng hợp.<br/>3. Các ấp phối hợp.",
            "KẾ HOẠCH\r1. Các xã:\r\uF0B7\tBáo cáo kết quả;\r\uF0B7\tGửi danh sách.\r2. Văn phòng tổng hợp.\r3. Các ấp phối hợp.",
        ];

    [Theory, MemberData(nameof(Forms))]
    public async Task The_same_paper_comes_out_of_every_dump(string text) => Assert.Equal(Plain, await Read.LinesAsync(text));

    [Theory]
    [InlineData(
        "<table><tr><td>TT</td><td>Nội dung</td><td>Hạn</td></tr>\n<tr>\n<td>1</td>\n<td>Báo cáo</td>\n<td>15/5</td>\n</tr></table>"
    )]
    [InlineData("TT\tNội dung\tHạn\n1\tBáo cáo\t15/5")]
    [InlineData("TT | Nội dung | Hạn\n1 | Báo cáo | 15/5")]
    public async Task Cells_of_web_pages_and_of_the_clipboard_are_a_table(string text)
    {
        var paper = await Read.TextAsync("Phân công\n\n" + text);

        var table = Assert.IsType<TableBlock>(paper.Blocks[1]);
        Assert.Equal("TT\tNội dung\tHạn\n1\tBáo cáo\t15/5", paper.Text.Substring(table.Span.Start, table.Span.Length));
    }

    [Fact]
    public async Task A_header_with_a_tab_between_its_halves_is_read_left_half_first() =>
        Assert.Equal(
            ["UBND XÃ TÂN AN", "Số: 12/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Tân An, ngày 02 tháng 3 năm 2031"],
            await Read.LinesAsync("UBND XÃ TÂN AN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-UBND\tTân An, ngày 02 tháng 3 năm 2031")
        );

    [Fact]
    public async Task Copies_and_signature_on_a_line_each_get_their_lines_back() =>
        Assert.Equal(
            ["Nơi nhận:", "- Như trên;", "- Các ấp;", "- Lưu: VT.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Hoa"],
            await Read.LinesAsync("Nơi nhận: - Như trên; - Các ấp; - Lưu: VT.\n\nKT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Thị Hoa")
        );

    [Fact]
    public async Task A_paper_in_one_line_comes_apart_at_items_that_count_up()
    {
        var filling = string.Concat(
            Enumerable.Repeat("Rà soát, đánh giá kết quả theo khoản 5. Báo cáo đầy đủ các mặt công tác trên địa bàn. ", 6)
        );
        var text = $"Ủy ban yêu cầu: 1. Các xã: a) {filling}b) {filling}2. Văn phòng {filling}3. Các ấp {filling}Nơi nhận: - Như trên.";

        var lines = await Read.LinesAsync(text);

        Assert.Equal(
            ["Ủy ban", "1. Các", "a) Rà", "b) Rà", "2. Văn", "3. Các", "Nơi nhận:"],
            lines.Take(7).Select(l => string.Join(' ', l.Split(' ')[..2]))
        );
    }

    [Fact]
    public async Task A_star_in_a_plain_text_is_the_mark_that_was_printed() =>
        Assert.Equal(
            ["1. Các xã:", "* Báo cáo kết quả;", "* Gửi danh sách."],
            await Read.LinesAsync("1. Các xã:\n* Báo cáo kết quả;\n* Gửi danh sách.")
        );

    [Fact]
    public async Task A_star_beside_dashes_stays_what_it_was() =>
        Assert.Equal(
            ["* Đối với cấp xã:", "- Báo cáo;", "- Tổng hợp.", "* Đối với cấp tỉnh:", "- Theo dõi."],
            await Read.LinesAsync("* Đối với cấp xã:\n- Báo cáo;\n- Tổng hợp.\n* Đối với cấp tỉnh:\n- Theo dõi.")
        );
}
