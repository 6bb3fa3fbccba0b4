using TongKet.Formats.Text;

namespace TongKet.Formats.Tests.Text;

public sealed class DateSpecs
{
    [Theory]
    [InlineData("ngày 15 tháng 9 năm 2022")]
    [InlineData("Ngày 15/9/2022")]
    [InlineData("15/09/2022.")]
    [InlineData("15-9-2022")]
    [InlineData("15.9.2022")]
    [InlineData("15 tháng 9/2022")]
    public void Every_way_of_writing_a_date_is_read(string text)
    {
        Assert.True(VietnameseDates.TryParse(text, out var date));
        Assert.Equal(new DateOnly(2022, 9, 15), date);
    }

    [Theory]
    [InlineData("31/02/2022")]
    [InlineData("tháng 9 năm 2022")]
    [InlineData("ngày  tháng 9 năm 2022")]
    [InlineData("5/9/22")]
    [InlineData("trước ngày 15/9/2022")]
    public void What_is_no_complete_date_is_not_read(string text) => Assert.False(VietnameseDates.TryParse(text, out _));

    [Fact]
    public void Dates_are_found_where_they_stand_and_symbols_are_not_dates()
    {
        const string text = "Quyết định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020; nộp trước ngày 01/10/2022 (Công văn 12/3/2021-CV).";
        var found = VietnameseDates.Find(text);

        Assert.Equal([new DateOnly(2020, 3, 5), new DateOnly(2022, 10, 1)], found.Select(f => f.Date));
        Assert.Equal("ngày 01/10/2022", text.Substring(found[1].Start, found[1].Length));
    }

    [Fact]
    public void A_date_is_printed_with_the_zeros_of_the_decree()
    {
        Assert.Equal("05/02/2031", VietnameseDates.Print(new DateOnly(2031, 2, 5)));
        Assert.Equal("15/9/2031", VietnameseDates.Print(new DateOnly(2031, 9, 15)));
    }
}
