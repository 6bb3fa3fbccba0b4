namespace TongKet.Formats.Tests.Understanding;

/// <summary>The many places where a sentence names who issued a cited paper.</summary>
public sealed class ReferenceIssuerSpecs
{
    [Theory]
    [InlineData("Thực hiện Công văn của Sở Y tế số 15/SYT-NV ngày 08/5/2026 về phòng dịch.", "Sở Y tế")]
    [InlineData("Căn cứ các Nghị định của Chính phủ: số 10/2020/NĐ-CP ngày 01/01/2020; số 11/2021/NĐ-CP ngày 02/02/2021.", "Chính phủ")]
    [InlineData("Thực hiện Kế hoạch số 12/KH-BCĐ của Ban Chỉ đạo phòng, chống dịch tỉnh.", "Ban Chỉ đạo phòng, chống dịch tỉnh")]
    [InlineData("Căn cứ Pháp lệnh số 02/2020/UBTVQH14 của Ủy ban Thường vụ Quốc hội và Pháp lệnh khác.", "Ủy ban Thường vụ Quốc hội")]
    [InlineData("Sau khi nghe Đảng ủy Quân sự tỉnh trình bày Báo cáo số 77-BC/ĐU, hội nghị kết luận.", "Đảng ủy Quân sự tỉnh")]
    [InlineData(
        "Thực hiện Kế hoạch liên tịch số 12/KHLT-CA-GDĐT ngày 01/9/2025 giữa Công an tỉnh và Sở Giáo dục và Đào tạo về an ninh trường học.",
        "Công an tỉnh và Sở Giáo dục và Đào tạo"
    )]
    [InlineData("Tại Văn bản số 12/SCT-QLTM ngày 02/02/2026, Sở Công Thương báo cáo kết quả kiểm tra.", "Sở Công Thương")]
    [InlineData(
        "Căn cứ Nghị quyết liên tịch số 03/2025/NQLT-UBTVQH15-CP ngày 01/9/2025 của Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Mặt trận hướng dẫn hiệp thương.",
        "Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Mặt trận"
    )]
    public void The_issuer_is_read_wherever_it_stands(string sentence, string issuer)
    {
        Assert.All(Samples.Extract(sentence).References, r => Assert.Equal(issuer, r.Issuer));
        Assert.NotEmpty(Samples.Extract(sentence).References);
    }

    [Theory]
    [InlineData("Ngày 11/8/2026, HĐTV Công ty Cảng đã ban hành Nghị quyết số 72/NQ-HĐTV về dữ liệu.", "HĐTV Công ty Cảng")]
    [InlineData("Ngày 10/6/2026 Chi cục Thủy sản đã ban hành Quyết định số 41/QĐ-TS về việc giao chỉ tiêu.", "Chi cục Thủy sản")]
    [InlineData(
        "Tổ công tác đặc biệt của Chính phủ có Văn bản số 361/BC-TCT ngày 22/9/2026 báo cáo.",
        "Tổ công tác đặc biệt của Chính phủ"
    )]
    [InlineData("Kiểm kê theo Thông tư số 88/2025/TT-BTC ngày 24/12/2025 quy định về kiểm kê.", "Bộ Tài chính")]
    [InlineData("Theo ý kiến của Trưởng Ban chỉ đạo 389 tỉnh tại Công văn số 209/BCĐ ngày 09/9/2026.", "Trưởng Ban chỉ đạo 389 tỉnh")]
    public void An_actor_in_front_or_the_code_tells_the_issuer(string sentence, string issuer) =>
        Assert.Equal(issuer, Assert.Single(Samples.Extract(sentence).References).Issuer);

    [Fact]
    public void One_actor_issues_all_the_papers_of_its_sentence()
    {
        var references = Samples
            .Extract("Sở Nội vụ đã ban hành Quyết định số 25/QĐ-SNV về giao biên chế năm 2026 và Hướng dẫn số 8/HD-SNV về xếp lương.\n")
            .References;

        Assert.Equal(["Sở Nội vụ", "Sở Nội vụ"], references.Select(r => r.Issuer));
    }

    [Fact]
    public void A_title_in_capitals_names_the_issuer_too()
    {
        var references = Samples
            .Extract("KẾ HOẠCH\n\nTHỰC HIỆN QUYẾT ĐỊNH SỐ 12/2025/QĐ-TTg NGÀY 26 THÁNG 4 NĂM 2025 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ NHÀ Ở\n")
            .References;

        Assert.Equal("Thủ tướng Chính phủ", Assert.Single(references).Issuer, ignoreCase: true);
    }
}
