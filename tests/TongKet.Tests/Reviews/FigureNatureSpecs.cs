using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reviews;

public sealed class FigureNatureSpecs
{
    [Theory]
    [InlineData("Tỷ lệ rác thải được thu gom", "%", true)]
    [InlineData("Rác thải được thu gom", "%", true)]
    [InlineData("Tỉ lệ hộ nghèo", "", true)]
    [InlineData("Trẻ em tử vong", "‰", true)]
    [InlineData("Mật độ dân số", "người/km2", true)]
    [InlineData("Số bác sĩ", "người/vạn dân", true)]
    [InlineData("Thu nhập bình quân đầu người", "triệu đồng", true)]
    [InlineData("Mức hỗ trợ", "đồng", true)]
    [InlineData("Mục tiêu đã đạt", "mục tiêu", false)]
    [InlineData("Số hội nghị", "cuộc", false)]
    [InlineData("Kinh phí", "triệu đồng/năm", false)]
    [InlineData("Kinh phí", "tỷ đồng", false)]
    [InlineData("Số tỷ lệ viên", "người", false)]
    public void Ratios_and_averages_are_told_from_what_adds_up(string name, string unit, bool range)
    {
        var indicator = new IndicatorView(default, default, name, unit);

        Assert.Equal(range ? FigureAggregation.Range : FigureAggregation.Sum, indicator.Aggregation);
    }

    [Theory]
    [InlineData("%", 100)]
    [InlineData("‰", 1000)]
    [InlineData("người/km2", null)]
    public void A_share_has_a_usual_most(string unit, int? most) =>
        Assert.Equal((decimal?)most, new IndicatorView(default, default, "Phần", unit).UsualMost);
}
