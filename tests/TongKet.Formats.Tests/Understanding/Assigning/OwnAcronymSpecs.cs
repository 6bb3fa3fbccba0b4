namespace TongKet.Formats.Tests.Understanding.Assigning;

/// <summary>Bodies called by their letters, persons asked by name, deadlines in passive clauses.</summary>
public sealed class OwnAcronymSpecs
{
    private const string Head =
        "ĐẢNG BỘ TỈNH LÂM HẢI\nĐẢNG ỦY XÃ SƠN TRÀ\n*\nSố 27-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSơn Trà, ngày 08 tháng 5 năm 2026\n\nKẾ HOẠCH\nsơ kết nghị quyết\n\n"
        + "Công ty Cổ phần Chiếu sáng Lâm Hải (LHLC) là đơn vị vận hành.\n\nI. TỔ CHỨC THỰC HIỆN\n";

    [Theory]
    [InlineData("- BTGDV: Chủ trì xây dựng đề cương.", "BTGDV")]
    [InlineData("- VPTU chủ trì chuẩn bị hội nghị.", "VPTU")]
    [InlineData("- UBKTTU và BNCTU thẩm định báo cáo.", "UBKTTU; BNCTU")]
    [InlineData("- LHLC lắp đặt đèn tại các thôn.", "LHLC")]
    [InlineData(
        "- Mời ông Lê Văn Tám, Chủ tịch Hội Người cao tuổi xã tham gia Tổ rà soát.",
        "ông Lê Văn Tám, Chủ tịch Hội Người cao tuổi xã"
    )]
    [InlineData("- Phân công đồng chí Hồ Thị Mai, Phó Bí thư Đảng ủy chỉ đạo việc sơ kết.", "đồng chí Hồ Thị Mai, Phó Bí thư Đảng ủy")]
    [InlineData(
        "- Phân công đồng chí Hồ Thị Mai, đồng chí Vũ Văn Nam theo dõi các chi bộ thôn.",
        "đồng chí Hồ Thị Mai; đồng chí Vũ Văn Nam"
    )]
    public void Who_is_told_is_known_by_letters_and_by_name(string item, string leads)
    {
        var task = Assert.Single(Samples.Extract(Head + item + "\n").Assignments);

        Assert.Equal(leads, string.Join("; ", task.Leads));
    }

    [Theory]
    [InlineData("- ABCD: xem phụ lục.")]
    [InlineData("- GDP tăng 8 %.")]
    public void Other_letters_are_nobody(string item) => Assert.Empty(Samples.Extract(Head + item + "\n").Assignments);

    [Theory]
    [InlineData(
        "- Văn phòng Đảng ủy rà soát hồ sơ trước ngày 30/6/2026; số liệu được tổng hợp, báo cáo trước ngày 15/7/2026.",
        "30/06/2026 15/07/2026"
    )]
    [InlineData(
        "- Văn phòng Đảng ủy rà soát hồ sơ; kết quả được tổng hợp, báo cáo Thường trực Đảng ủy trước ngày 15/7/2026.",
        "15/07/2026"
    )]
    public void A_deadline_of_a_passive_clause_is_a_deadline(string item, string days)
    {
        var found = Samples.Extract(Head + item + "\n").Assignments.Select(a => a.Schedule).OfType<Formats.Understanding.Schedule.ByDate>();

        Assert.Equal(days, string.Join(' ', found.Select(d => d.Date.ToString("dd/MM/yyyy", null))));
    }
}
