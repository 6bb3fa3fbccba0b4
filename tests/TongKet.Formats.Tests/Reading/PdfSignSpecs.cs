using TongKet.Formats.Reading;
using TongKet.Formats.Reading.Ocr;
using TongKet.Formats.Reading.Pdf;

namespace TongKet.Formats.Tests.Reading;

public sealed class PdfSignSpecs
{
    [Theory]
    [InlineData("ﬁle", "file")]
    [InlineData("\uF0B7", "-")]
    [InlineData("\uF076", "-")]
    [InlineData("\uF0A8", "□")]
    [InlineData("a\uF0E0b", "ab")]
    [InlineData("Số", "Số")]
    public void Bullets_boxes_and_joined_letters_of_fonts_become_plain(string word, string plain) =>
        Assert.Equal(plain, WordSigns.Plain(word));

    [Fact(Skip = Programs.NoPoppler, SkipUnless = nameof(Programs.Poppler), SkipType = typeof(Programs))]
    public async Task The_print_of_a_digital_signature_is_left_out_and_said()
    {
        var paper = await ReadAsync([
            (400, 820, "Người ký: Sở Tài chính tỉnh Đông Hải"),
            (400, 806, "Email: stc@donghai.example.vn"),
            (400, 792, "Thời gian ký: 12.03.2031 10:22:33 +07:00"),
            (70, 740, "Sở Tài chính báo cáo kết quả như sau."),
        ]);

        Assert.Equal("Sở Tài chính báo cáo kết quả như sau.", paper.Text);
        Assert.Equal("pdf.signature-stamp", Assert.Single(paper.Findings).Code);
    }

    [Fact(Skip = Programs.NoPoppler, SkipUnless = nameof(Programs.Poppler), SkipType = typeof(Programs))]
    public async Task A_signature_that_a_page_break_cut_stays_behind_all_copies()
    {
        var paper = await ReadAsync(
            [
                (70, 780, "Đảng ủy các xã báo cáo kết quả trước ngày 30 tháng 9 năm 2031 để tổng hợp."),
                (70, 100, "Nơi nhận:"),
                (380, 100, "TM. BAN THƯỜNG VỤ"),
                (70, 86, "- Tỉnh ủy,"),
                (410, 86, "PHÓ BÍ THƯ"),
            ],
            [(295, 800, "2"), (70, 770, "- Các chi bộ,"), (70, 756, "- Lưu Văn phòng."), (395, 730, "Lê Thị Hoa")]
        );

        Assert.Equal(
            ["Nơi nhận:", "- Tỉnh ủy,", "- Các chi bộ,", "- Lưu Văn phòng.", "TM. BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Thị Hoa"],
            Read.Paragraphs(paper.Blocks).Select(p => p.Text).Skip(1)
        );
    }

    [Fact]
    public void A_stamp_of_secrecy_that_lost_its_marks_counts_as_one()
    {
        var paper = new Paper("TOI MẶT", [new ParagraphBlock("TOI MẶT", TextMarks.Plain, new SourceSpan(0, 7))], [], PaperFormat.Pdf);

        Assert.Empty(MisreadStamps.Of(paper));
        Assert.Equal(["TỐI MẬT"], MisreadStamps.Of(paper with { Recognized = [new RecognizedPart(new SourceSpan(0, 7), 0.9)] }));
    }

    [Fact(Skip = Programs.NoPoppler, SkipUnless = nameof(Programs.Poppler), SkipType = typeof(Programs))]
    public async Task A_thousand_pages_are_read_and_a_file_without_pages_is_damaged()
    {
        var pages = Enumerable.Range(1, 1000).Select(n => new[] { (70.0, 700.0, $"{n}. Đoạn thứ {n} của văn bản rất dài.") });

        var paper = await ReadAsync([.. pages]);

        Assert.Equal(1000, paper.Blocks.Count);
        Assert.Equal("file.damaged", (await Read.BytesAsync(Pdf.With(), "rong.pdf")).Refusal?.Code);
    }

    private static async Task<Paper> ReadAsync(params (double, double, string)[][] pages)
    {
        var result = await Read.BytesAsync(Pdf.With(pages), "mau.pdf");
        Assert.Null(result.Refusal);
        return result.Paper!;
    }
}
