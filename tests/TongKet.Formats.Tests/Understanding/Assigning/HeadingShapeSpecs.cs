namespace TongKet.Formats.Tests.Understanding.Assigning;

/// <summary>Headings and steps above tasks: who is told when the heading names nobody, a topic, or a place in a row.</summary>
public sealed class HeadingShapeSpecs
{
    [Theory]
    [InlineData("III. NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ\n1. Đề nghị Hội Nông dân xã vận động hội viên tiết kiệm nước.", "Hội Nông dân xã")]
    [InlineData("III. PHÂN CÔNG\n1. Già làng, Trưởng thôn\na) Cử hộ trực kênh.\nb) Báo ngay khi giếng cạn.", "Già làng, Trưởng thôn")]
    [InlineData("II. CÁC BƯỚC\nBước 1. Hội Nông dân xã duyệt chương trình trước ngày 15/10/2026.", "Hội Nông dân xã")]
    [InlineData(
        "Sở Y tế đề nghị các trạm y tế thực hiện:\n1. Đối với công tác thống kê.\n- Gửi số liệu trước ngày 05/8/2026.",
        "các trạm y tế"
    )]
    public void The_body_named_nearest_is_told(string body, string leads)
    {
        var tasks = Samples.Extract("KẾ HOẠCH\nchống hạn\n\n" + body + "\n").Assignments;

        Assert.All(tasks, t => Assert.Equal(leads, string.Join(", ", t.Leads)));
        Assert.DoesNotContain(tasks, t => t.Action.StartsWith("Đối với công tác", StringComparison.Ordinal));
        Assert.NotEmpty(tasks);
    }

    [Fact]
    public void Bullets_below_an_item_with_its_own_body_are_said_to_that_body()
    {
        var tasks = Samples
            .Extract(
                "KẾ HOẠCH\nchống hạn\n\nSở Y tế đề nghị các đơn vị thực hiện như sau:\n1. Các Trạm Y tế rà soát danh mục thuốc.\n- Bổ sung thuốc khử trùng.\n2. Kiểm tra giếng nước.\n"
            )
            .Assignments;

        Assert.Equal(["Các Trạm Y tế", "Các Trạm Y tế", "các đơn vị"], tasks.SelectMany(t => t.Leads));
    }

    [Theory]
    [InlineData("Nội dung báo cáo theo Đề cương gửi kèm.")]
    [InlineData("Số liệu tính từ ngày 01/01/2026 đến ngày 31/12/2026.")]
    [InlineData("Hội đồng nhân dân xã, các cơ quan liên quan chịu trách nhiệm thi hành Nghị quyết này.")]
    public void What_only_describes_the_report_or_the_paper_is_no_task(string item) =>
        Assert.Empty(Samples.Extract("KẾ HOẠCH\nchống hạn\n\nĐề nghị các xã thực hiện như sau:\n- " + item + "\n").Assignments);
}
