using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading;

public sealed class PdfSpecs
{
    private static readonly string[] Body =
    [
        "Thực hiện Kế hoạch số 31-KH/TU ngày 14/02/2031 của Tỉnh ủy Đông Hải về tổng",
        "kết công tác dân vận, Ban Thường vụ Đảng ủy xã Tân An yêu cầu các chi bộ, Mặt",
        "trận Tổ quốc và các tổ chức chính trị - xã hội xã nghiêm túc tổ chức thực hiện",
        "những việc sau đây, bảo đảm đúng tiến độ và chất lượng.",
    ];

    [Fact(Skip = Programs.NoPoppler, SkipUnless = nameof(Programs.Poppler), SkipType = typeof(Programs))]
    public async Task Header_columns_come_apart_and_cut_lines_are_joined_over_the_page_end()
    {
        (double, double, string)[] header =
        [
            (70, 780, "ĐẢNG BỘ TỈNH ĐÔNG HẢI"),
            (320, 780, "ĐẢNG CỘNG SẢN VIỆT NAM"),
            (80, 764, "ĐẢNG ỦY XÃ TÂN AN"),
            (300, 764, "Tân An, ngày 03 tháng 4 năm 2031"),
            (100, 748, "Số 12-KH/ĐU"),
            (280, 710, "KẾ HOẠCH"),
        ];
        var paper = await ReadAsync(
            [.. header, .. Lines(Body, 670), .. Lines(Body, 600), .. Lines(Body[..2], 530)],
            [(295, 800, "2"), .. Lines(Body[2..], 770, indent: 0), .. Lines(Body, 730)]
        );

        Assert.Equal(PaperFormat.Pdf, paper.Format);
        var text = string.Join(' ', Body);
        Assert.Equal(
            [
                "ĐẢNG BỘ TỈNH ĐÔNG HẢI",
                "ĐẢNG ỦY XÃ TÂN AN",
                "Số 12-KH/ĐU",
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "Tân An, ngày 03 tháng 4 năm 2031",
                "KẾ HOẠCH",
                text,
                text,
                text,
                text,
            ],
            Read.Paragraphs(paper.Blocks).Select(p => p.Text)
        );
    }

    [Fact(Skip = Programs.NoPoppler, SkipUnless = nameof(Programs.Poppler), SkipType = typeof(Programs))]
    public async Task Copies_and_signature_side_by_side_are_read_one_after_the_other()
    {
        var paper = await ReadAsync([
            .. Lines(Body, 780),
            .. Lines(Body, 710),
            (70, 600, "Nơi nhận:"),
            (380, 600, "TM. BAN THƯỜNG VỤ"),
            (70, 586, "- Tỉnh ủy (để báo cáo),"),
            (410, 586, "PHÓ BÍ THƯ"),
            (70, 572, "- Các chi bộ trực thuộc,"),
            (70, 558, "- Lưu Văn phòng."),
            (395, 530, "Lê Thị Hoa"),
        ]);

        Assert.Equal(
            [
                "Nơi nhận:",
                "- Tỉnh ủy (để báo cáo),",
                "- Các chi bộ trực thuộc,",
                "- Lưu Văn phòng.",
                "TM. BAN THƯỜNG VỤ",
                "PHÓ BÍ THƯ",
                "Lê Thị Hoa",
            ],
            Read.Paragraphs(paper.Blocks).Select(p => p.Text).Skip(2)
        );
    }

    [Fact(Skip = Programs.NoPoppler, SkipUnless = nameof(Programs.Poppler), SkipType = typeof(Programs))]
    public async Task Words_in_columns_become_a_table_and_a_cell_of_two_lines_stays_one()
    {
        var paper = await ReadAsync([
            (70, 700, "TT"),
            (120, 700, "Xã"),
            (300, 700, "Số hộ"),
            (70, 680, "1"),
            (120, 680, "Xã Tân An, tỉnh"),
            (300, 680, "1.204"),
            (120, 666, "Đông Hải"),
            (70, 646, "2"),
            (120, 646, "Xã Bình Minh"),
            (300, 646, "980"),
            .. Lines(Body, 600),
        ]);

        var table = Assert.IsType<TableBlock>(paper.Blocks[0]);
        Assert.Equal(
            "TT\tXã\tSố hộ\n1\tXã Tân An, tỉnh Đông Hải\t1.204\n2\tXã Bình Minh\t980",
            paper.Text.Substring(table.Span.Start, table.Span.Length)
        );
        Assert.Equal(string.Join(' ', Body), Assert.IsType<ParagraphBlock>(paper.Blocks[1]).Text);
    }

    [Fact(Skip = Programs.NoPoppler, SkipUnless = nameof(Programs.Poppler), SkipType = typeof(Programs))]
    public async Task What_cannot_be_read_says_why()
    {
        Assert.Equal("pdf.no-text", (
                await Read.BytesAsync(
                    Pdf.With([
                        [],
                    ]),
                    "a.pdf"
                )
            ).Refusal?.Code);
        Assert.Equal("file.encrypted", (await Read.BytesAsync(Pdf.Encrypted(), "a.pdf")).Refusal?.Code);
        Assert.Equal("file.damaged", (await Read.BytesAsync("%PDF-1.7 và không có gì"u8.ToArray(), "a.pdf")).Refusal?.Code);
        Assert.Equal("paper.secret", (
                await Read.BytesAsync(
                    Pdf.With([
                        [(70, 780, "TỐI MẬT"), (70, 700, "Báo cáo")],
                    ]),
                    "a.pdf"
                )
            ).Refusal?.Code);
        Assert.Equal("file.too-slow", (
                await Read.BytesAsync(
                    Pdf.With([
                        [(70, 780, "a")],
                    ]),
                    "a.pdf",
                    new ReadingLimits(Time: TimeSpan.FromTicks(1))
                )
            ).Refusal?.Code);
    }

    private static (double, double, string)[] Lines(string[] lines, double top, double indent = 30) =>
        [.. lines.Select((line, i) => (i == 0 ? 70 + indent : 70.0, top - (14 * i), line))];

    private static async Task<Paper> ReadAsync(params (double, double, string)[][] pages)
    {
        var result = await Read.BytesAsync(Pdf.With(pages), "mau.pdf");
        Assert.Null(result.Refusal);
        Read.AssertSpans(result.Paper!);
        return result.Paper!;
    }
}
