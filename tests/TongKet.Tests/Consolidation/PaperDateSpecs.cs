using TongKet.Kernel.Time;

namespace TongKet.Tests.Consolidation;

public sealed class PaperDateSpecs
{
    [Theory]
    [InlineData(2026, 2, 3, "03/02/2026")]
    [InlineData(2026, 1, 28, "28/01/2026")]
    [InlineData(2026, 8, 28, "28/8/2026")]
    [InlineData(2026, 9, 5, "05/9/2026")]
    [InlineData(2026, 12, 10, "10/12/2026")]
    public void A_paper_writes_a_zero_before_small_days_and_before_the_first_two_months(int year, int month, int day, string text) =>
        Assert.Equal(text, new DateOnly(year, month, day).ToPaperText());
}
