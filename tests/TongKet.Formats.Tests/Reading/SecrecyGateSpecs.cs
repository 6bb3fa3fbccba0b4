using System.Text;

namespace TongKet.Formats.Tests.Reading;

public sealed class SecrecyGateSpecs
{
    private const string Head = "ĐẢNG ỦY XÃ TÂN AN\n\n";
    private const string Tail = "\n\nBÁO CÁO\n\nTình hình sáu tháng đầu năm 2031 trên địa bàn xã Tân An, tỉnh Đông Hải.\n";

    [Theory]
    [InlineData("MẬT")]
    [InlineData("TỐI MẬT")]
    [InlineData("TUYỆT MẬT")]
    [InlineData("M Ậ T")]
    [InlineData("T Ố I   M Ậ T")]
    [InlineData("[ MẬT ]")]
    [InlineData("| TUYỆT MẬT |")]
    [InlineData("**MẬT**")]
    [InlineData("ĐỘ MẬT: Tối mật")]
    [InlineData("Độ mật: Mật")]
    [InlineData("Tuyệt mật")]
    [InlineData("MẬT - HỎA TỐC")]
    [InlineData("TÀI LIỆU MẬT")]
    [InlineData("Số 15-BC/TU (MẬT)")]
    [InlineData("MA\u0302\u0323T")]
    public async Task A_stamped_paper_is_refused_at_the_door(string stamp)
    {
        var result = await Read.BytesAsync(Encoding.UTF8.GetBytes(Head + stamp + Tail));

        Assert.Null(result.Paper);
        Assert.Equal("paper.secret", result.Refusal?.Code);
        Assert.Contains("độ mật", result.Refusal!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Tân An", result.Refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VỀ CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC")]
    [InlineData("Về công tác bảo mật")]
    [InlineData("Tăng cường quản lý tài liệu mật theo quy định.")]
    [InlineData("Nguyễn Văn Mật")]
    [InlineData("BẢO MẬT")]
    [InlineData("GIẢI MẬT")]
    [InlineData("Độ mật: không")]
    [InlineData("ĐỘ MẬT:")]
    [InlineData("- Số văn bản mật đã ban hành: 12.")]
    [InlineData("| TT | Mật | Tối mật | Tuyệt mật |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n| 2 | 5 | 6 | 7 |")]
    public async Task Words_about_secrets_are_no_stamp(string words) =>
        Assert.Null((await Read.BytesAsync(Encoding.UTF8.GetBytes(Head + words + Tail))).Refusal);

    [Fact]
    public async Task Stamps_in_a_page_header_a_text_box_or_a_cell_of_a_word_file_are_found()
    {
        var body = Docx.P("Báo cáo tình hình sáu tháng");
        byte[][] stamped =
        [
            Docx.With(body, ("word/header2.xml", Docx.Part("hdr", Docx.P("TỐI MẬT")))),
            Docx.With(body, ("word/footer1.xml", Docx.Part("ftr", Docx.Table("", Docx.Row(Docx.Cell(Docx.P("Mật"))))))),
            Docx.With(
                "<w:p><w:r><w:drawing><wps:txbx><w:txbxContent>"
                    + Docx.P("MẬT")
                    + "</w:txbxContent></wps:txbx></w:drawing></w:r></w:p>"
                    + body
            ),
            Docx.With(Docx.Table(Docx.Lines, Docx.Row(Docx.Cell(Docx.P("TUYỆT MẬT")))) + body),
            Docx.With(Docx.Table(Docx.Lines, Docx.Row(Docx.Cell(Docx.P("MẬT")), Docx.Cell(Docx.P("Bản số 1")))) + body),
            Docx.With(
                "<w:p><w:r><w:t>TỐI</w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r><w:r><w:t>M</w:t></w:r><w:r><w:t>ẬT</w:t></w:r></w:p>"
                    + body
            ),
        ];
        foreach (var bytes in stamped)
        {
            Assert.Equal("paper.secret", (await Read.BytesAsync(bytes, "a.docx")).Refusal?.Code);
        }

        Assert.Null((await Read.BytesAsync(Docx.With(body), "a.docx")).Refusal);
    }
}
