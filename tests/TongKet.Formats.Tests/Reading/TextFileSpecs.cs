using System.Text;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading;

public sealed class TextFileSpecs
{
    private const string Line = "Ủy ban nhân dân xã Hòa Bình, tỉnh Đông Hải";

    [Fact]
    public async Task Each_line_of_a_text_file_is_a_paragraph_with_its_place() =>
        Assert.Equal(["Kính gửi:", "- Các xã"], await Read.LinesAsync("  Kính gửi:\n\n- Các xã"));

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    [Theory, MemberData(nameof(Encodings))]
    public async Task Every_encoding_with_a_byte_order_mark_gives_the_same_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var result = await Read.BytesAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(Line)]);

        Assert.Equal(Line, result.Paper?.Text);
    }

    [Fact]
    public async Task Text_of_the_windows_1258_code_page_gets_its_letters_in_one_piece()
    {
        // a + dot below, as windows-1258 writes tones: "đại hội".
        byte[] bytes = [0xF0, 0x61, 0xF2, 0x69, 0x20, 0x68, 0xF4, 0xF2, 0x69];

        Assert.Equal("đại hội", (await Read.BytesAsync(bytes)).Paper?.Text);
    }

    [Fact]
    public async Task Decomposed_letters_hard_blanks_zero_width_marks_and_eth_are_brought_to_one_form() =>
        Assert.Equal(["Đảng bộ xã Tân An"], await Read.LinesAsync("\u00D0a\u0309ng\u00A0bộ\u200B xa\u0303\u00A0Tân An\r\n"));

    [Fact]
    public async Task Emphasis_and_escapes_leave_the_text_and_become_marks()
    {
        var paper = await Read.TextAsync("**KẾ HOẠCH**\n\n1\\. Báo cáo *trước ngày 05/6/2031*.\n\n# Phụ lục\n\n*Ghi chú (\\*)*", "a.md");

        Assert.Equal(PaperFormat.Markdown, paper.Format);
        Assert.Equal("KẾ HOẠCH\n1. Báo cáo trước ngày 05/6/2031.\nPhụ lục\nGhi chú (*)", paper.Text);
        Assert.Equal([true, false, true, false], Read.Paragraphs(paper.Blocks).Select(p => p.Marks.Bold));
        Assert.True(Read.Paragraphs(paper.Blocks).Last().Marks.Italic);
    }

    [Fact]
    public async Task Emphasis_over_two_lines_of_a_signature_keeps_the_lines_apart() =>
        Assert.Equal(
            ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Trần Văn Bình"],
            await Read.LinesAsync("**T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ**\n\nTrần Văn Bình")
        );

    [Fact]
    public async Task Rows_with_bars_are_a_table_whose_cells_have_places()
    {
        var paper = await Read.TextAsync(
            "Biểu số 1\n\n| TT | Xã | Số hộ |\n| :-- | --- | --- |\n| 1 | Tân An | 1.204 |\n| 2 | Bình Minh | 980 |\n"
        );

        var table = Assert.IsType<TableBlock>(paper.Blocks[1]);
        Assert.Equal(3, table.Rows.Count);
        Assert.Equal("TT\tXã\tSố hộ\n1\tTân An\t1.204\n2\tBình Minh\t980", paper.Text.Substring(table.Span.Start, table.Span.Length));
    }

    [Fact]
    public async Task A_header_set_as_a_table_is_read_left_column_first() =>
        Assert.Equal(
            ["UBND XÃ TÂN AN", "Số: 12/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Tân An, ngày 02 tháng 3 năm 2031"],
            await Read.LinesAsync(
                "UBND XÃ TÂN AN | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-UBND | | Tân An, ngày 02 tháng 3 năm 2031\n"
            )
        );

    [Fact]
    public async Task A_signature_that_lost_its_line_ends_in_a_row_gets_them_back() =>
        Assert.Equal(
            ["Nơi nhận:", "- Như trên;", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Hoa"],
            await Read.LinesAsync("Nơi nhận: - Như trên; - Lưu: VT. | | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Thị Hoa\n")
        );

    [Fact]
    public async Task Text_that_is_no_text_is_refused()
    {
        var noise = Enumerable.Range(0, 2000).Select(i => (byte)(i * 37 % 256)).ToArray();

        Assert.Equal("file.unknown-kind", (await Read.BytesAsync(noise)).Refusal?.Code);
        Assert.Equal("file.empty", (await Read.BytesAsync([])).Refusal?.Code);
        Assert.Equal("file.empty", (await Read.BytesAsync("  \r\n\t\n"u8.ToArray())).Refusal?.Code);
    }
}
