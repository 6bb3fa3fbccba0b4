using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding;

public sealed class ScheduleSpecs
{
    [Theory]
    [InlineData("Sở Y tế báo cáo chậm nhất ngày 15 tháng 9 năm 2026.", "2026-09-15")]
    [InlineData("Sở Y tế báo cáo trước 17 giờ 00 ngày 12/8/2026.", "2026-08-12")]
    [InlineData("Sở Y tế xây dựng phương án, xong trước ngày 01-7-2026.", "2026-07-01")]
    public void A_printed_date_is_a_deadline(string sentence, string date)
    {
        Assert.Equal(new Schedule.ByDate(DateOnly.Parse(date)), Samples.Task(sentence).Schedule);
    }

    [Theory]
    [InlineData("Sở Y tế tổ chức kiểm tra trong quý II/2026.", "2026-04-01", "2026-06-30")]
    [InlineData("Sở Y tế tổ chức kiểm tra trong năm 2027.", "2027-01-01", "2027-12-31")]
    [InlineData("Sở Y tế tổ chức kiểm tra từ ngày 05/5/2026 đến ngày 20/5/2026.", "2026-05-05", "2026-05-20")]
    [InlineData("Sở Y tế tổ chức kiểm tra từ ngày 14/10/2026 đến hết tháng 6/2027.", "2026-10-14", "2027-06-30")]
    [InlineData("Sở Y tế tổ chức kiểm tra từ ngày 14/10/2026 đến hết tháng 6.", "2026-10-14", "2027-06-30")]
    [InlineData("Sở Y tế tổ chức kiểm tra từ ngày 14/3/2026 đến hết tháng 6.", "2026-03-14", "2026-06-30")]
    public void A_period_is_a_window(string sentence, string from, string to)
    {
        Assert.Equal(new Schedule.Within(DateOnly.Parse(from), DateOnly.Parse(to)), Samples.Task(sentence).Schedule);
    }

    [Theory]
    [InlineData("Sở Y tế định kỳ hằng năm (trước ngày 20/11) báo cáo Ủy ban nhân dân tỉnh.", "year", "11-20")]
    [InlineData("Sở Y tế báo cáo định kỳ 6 tháng về Ủy ban nhân dân tỉnh.", "halfYear", null)]
    [InlineData("Sở Y tế tổng hợp, báo cáo hằng tuần.", "week", null)]
    public void What_comes_back_is_recurring(string sentence, string every, string? by)
    {
        Assert.Equal(new Schedule.Recurring(every, by), Samples.Task(sentence).Schedule);
    }

    [Fact]
    public void Open_forms_are_told_apart()
    {
        Assert.IsType<Schedule.OwnChoice>(Samples.Task("Các chi bộ tổ chức sơ kết vào thời điểm thích hợp.").Schedule);
        Assert.IsType<Schedule.Ongoing>(Samples.Task("Sở Y tế theo dõi việc khám bệnh (thường xuyên).").Schedule);
        Assert.IsType<Schedule.None>(Samples.Task("Sở Y tế bố trí dự toán ngân sách nhà nước hằng năm cho trạm y tế.").Schedule);
        Assert.IsType<Schedule.None>(Samples.Task("Sở Y tế phối hợp với các xã khám bệnh cho ngư dân.").Schedule);
    }
}
