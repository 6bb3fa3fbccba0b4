namespace TongKet.Formats.Tests.Reading;

/// <summary>Text taken out of a PDF or a web page, whose lines were cut to a width.</summary>
public sealed class CutLineSpecs
{
    private static readonly string[] Body =
    [
        "Thực hiện Kế hoạch số 31-KH/TU ngày 14/02/2031 của Tỉnh ủy Đông Hải về tổng kết công",
        "tác dân vận, Ban Thường vụ Đảng ủy xã Tân An yêu cầu các chi bộ trực thuộc, Mặt trận",
        "Tổ quốc và các tổ chức chính trị - xã hội xã nghiêm túc tổ chức thực hiện những việc",
        "sau đây, bảo đảm đúng tiến độ và chất lượng.",
    ];

    private static readonly string[] Items =
    [
        "1. Các chi bộ trực thuộc xây dựng báo cáo tổng kết theo đề cương gửi kèm, gửi về Đảng",
        "ủy xã trước ngày 15/5/2031 để tổng hợp chung, báo cáo cấp trên theo quy định hiện hành",
        "và lưu hồ sơ.",
        "2. Giao Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện kế hoạch này, định kỳ hằng",
        "tháng báo cáo Thường trực Đảng ủy.",
    ];

    [Fact]
    public async Task Lines_cut_in_a_sentence_become_one_paragraph_and_items_stay_apart()
    {
        var lines = await Read.LinesAsync(string.Join('\n', [.. Body, .. Items]));

        Assert.Equal(3, lines.Length);
        Assert.Equal(string.Join(' ', Body), lines[0]);
        Assert.StartsWith("2. Giao Văn phòng", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_line_behind_every_line_says_nothing()
    {
        var lines = await Read.LinesAsync(string.Join("\n\n", [.. Body, .. Items]));

        Assert.Equal(3, lines.Length);
        Assert.Equal(string.Join(' ', Body), lines[0]);
    }

    [Fact]
    public async Task Headings_in_capitals_and_signature_lines_are_never_glued()
    {
        var lines = await Read.LinesAsync(
            string.Join('\n', ["I. MỤC ĐÍCH, YÊU CẦU", .. Body, "II. NHIỆM VỤ", .. Items, "TM. BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Thị Hoa"])
        );

        Assert.Equal("I. MỤC ĐÍCH, YÊU CẦU", lines[0]);
        Assert.Equal("II. NHIỆM VỤ", lines[2]);
        Assert.Equal(["TM. BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Thị Hoa"], lines[^3..]);
    }

    [Fact]
    public async Task A_page_number_between_two_halves_of_a_sentence_is_dropped()
    {
        var lines = await Read.LinesAsync(string.Join('\n', [.. Body[..2], "", "2", "\f", .. Body[2..], .. Items]));

        Assert.Equal(3, lines.Length);
        Assert.DoesNotContain(lines, l => l == "2");
    }

    [Fact]
    public async Task A_line_at_every_page_top_is_a_running_head()
    {
        var page = string.Join('\n', [.. Body, .. Items]);
        var lines = await Read.LinesAsync(string.Join("\n\fĐảng bộ xã Tân An\n", ["", page, page, page]));

        Assert.DoesNotContain("Đảng bộ xã Tân An", lines);
    }

    [Fact]
    public async Task Two_columns_on_the_same_lines_come_apart_and_indents_begin_paragraphs()
    {
        var text = """
              ĐẢNG BỘ TỈNH ĐÔNG HẢI                     ĐẢNG CỘNG SẢN VIỆT NAM
               ĐẢNG ỦY XÃ TÂN AN                    Tân An, ngày 03 tháng 4 năm 2031
                 Số 12-KH/ĐU

                                        KẾ HOẠCH
                        Tổng kết công tác dân vận năm 2030

            """;
        var paragraph = "      " + string.Join('\n', Body) + "\n      " + string.Join('\n', Body) + "\n";

        var lines = await Read.LinesAsync(text + paragraph + paragraph);

        Assert.Equal(
            [
                "ĐẢNG BỘ TỈNH ĐÔNG HẢI",
                "ĐẢNG ỦY XÃ TÂN AN",
                "Số 12-KH/ĐU",
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "Tân An, ngày 03 tháng 4 năm 2031",
                "KẾ HOẠCH",
            ],
            lines[..6]
        );
        Assert.Equal(4, lines.Count(l => l == string.Join(' ', Body)));
    }

    [Fact]
    public async Task A_symbol_cut_at_its_dash_goes_together_without_a_blank()
    {
        string[] cut =
        [
            .. Body,
            "Căn cứ Công văn số 4312/",
            "UBND-NV ngày 02/3/2031 của Ủy ban nhân dân tỉnh về việc này và các văn bản có liên quan.",
        ];

        Assert.Contains(await Read.LinesAsync(string.Join('\n', cut)), l => l.Contains("4312/UBND-NV", StringComparison.Ordinal));
    }
}
