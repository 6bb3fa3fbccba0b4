namespace TongKet.Formats.Tests.Understanding.Findings;

public sealed class WordingFindingSpecs
{
    [Theory]
    [InlineData("Bảo vệ lợi ích chính đáng của của Nhân dân.", "text.doubled-word: của của")]
    [InlineData("Triển khai trên địa bàn trên địa bàn tỉnh.", "text.doubled-word: trên địa bàn trên địa bàn")]
    [InlineData("Các cơ quan thực hiện côngtác thống kê.", "text.glued-words: côngtác")]
    [InlineData("Thực hiện Nghịquyết của Tỉnh ủy.", "text.glued-words: Nghịquyết")]
    [InlineData("Trong năm 2025của tỉnh có nhiều mô hình.", "text.glued-words: 2025của")]
    [InlineData("Kết quả tính đến tháng6 còn thấp.", "text.glued-words: tháng6")]
    [InlineData("Theo báo cáo của UBNDtỉnh và các sở.", "text.glued-words: UBNDtỉnh")]
    [InlineData("Mọi ngừơi dân đều được biết.", "text.misplaced-tone: ngừơi")]
    [InlineData("Tiếp tục trién khai kế hoạch.", "text.misspelled: trién")]
    [InlineData("Các xã (kể cả xã đảo triển khai.", "text.open-mark: (kể cả xã đảo triển khai.")]
    public void A_slip_of_writing_is_found_at_its_place(string line, string expected) => Assert.Equal([expected], Proof.Places(line));

    [Theory]
    [InlineData("Ủy ban ban hành quy định định kỳ; các tổ chức tổ chức thực hiện.")]
    [InlineData("Công việc dần dần đi vào nề nếp, luôn luôn đổi mới, từng ngày từng ngày một, đâu đâu cũng xanh xanh.")]
    [InlineData("Gửi tài liệu kèm theo theo danh mục; các thiết bị bị hỏng; ở vùng biển năm năm nay.")]
    [InlineData("Đồng bào Êđê, Xơđăng, Cơtu ở Đắk Lắk, Krông Pắc; dùng ôtô, ximăng, container, wifi.")]
    [InlineData("Diện tích 15ha, 200km đường, giai đoạn 2021-2025, điểm a1 khoản 2 Điều 3, mẫu 01A-TK, VNeID, QĐi, CTr.")]
    [InlineData("Ban Chỉ đạo chỉ đạo; khuỷu tay, quỳnh hoa, giếng nước, gìn giữ, huỳnh quang, quýt, khuya, thuở, bóng rổ.")]
    [InlineData("a) Các xã (12 xã); b) các phường (“phường biển”).")]
    public void What_is_meant_so_is_left_alone(string line) => Assert.Empty(Proof.Places(line));

    [Fact]
    public void Two_styles_of_tone_placement_are_one_finding_a_paper()
    {
        var finding = Assert.Single(Proof.Findings("Việc số hoá thủ tục và văn hoá đọc.", "Phát triển văn hóa."));

        Assert.Equal("text.mixed-tones", finding.Code);
        Assert.Contains("2 chỗ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Misplaced_tones_are_one_finding_a_paper_and_a_misspelt_word_one_however_often_it_comes()
    {
        var findings = Proof.Findings("Mọi ngừơi dân đựơc biết, đựơc bàn.", "Ngừơi dân đựơc kiểm tra.", "Tiếp tục trién khai, trién lãm.");

        Assert.Equal(
            [
                ("text.misplaced-tone", 5, "Đặt dấu thanh sai chữ: “ngừơi”, “đựơc” (5 chỗ)."),
                ("text.misspelled", 2, "Sai chính tả hoặc đặt sai dấu: “trién” (2 chỗ)."),
            ],
            findings.Select(f => (f.Code, f.Count, f.Message))
        );
    }

    [Fact]
    public void A_paper_full_of_slips_gives_a_list_that_a_person_can_read()
    {
        var findings = Proof.Findings([.. Enumerable.Repeat("Nghịquyết của của Tỉnh ủy về côngtác Đảng (năm 2025.", 200)]);

        Assert.InRange(findings.Count, 40, 100);
        Assert.All(findings.GroupBy(f => f.Code), g => Assert.InRange(g.Count(), 1, 20));
    }
}
