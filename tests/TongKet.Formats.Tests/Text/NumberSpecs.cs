using System.Globalization;
using TongKet.Formats.Text;

namespace TongKet.Formats.Tests.Text;

public sealed class NumberSpecs
{
    [Theory]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1.234", "1234")]
    [InlineData("1 234 567", "1234567")]
    [InlineData("12,5%", "12.5")]
    [InlineData("-3", "-3")]
    [InlineData("12.5", "12.5")]
    [InlineData("1,234.50", "1234.50")]
    [InlineData("07", "7")]
    [InlineData("0.500", "0.5")]
    [InlineData("0,125", "0.125")]
    [InlineData("999.999.999.999.999.999", "999999999999999999")]
    public void Numbers_are_read_as_papers_write_them(string text, string expected)
    {
        Assert.True(VietnameseNumbers.TryParse(text, out var number));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.23.4")]
    [InlineData("12a")]
    [InlineData("15/9")]
    [InlineData("1,2,3")]
    [InlineData("1.000.000.000.000.000.000.000.000.000.000")]
    [InlineData("1,000,000,000,000,000,000,000,000,000,000.5")]
    public void What_is_no_number_is_not_read(string text) => Assert.False(VietnameseNumbers.TryParse(text, out _));

    [Fact]
    public void Numbers_are_printed_with_dots_and_a_comma() => Assert.Equal("1.234.567,25", VietnameseNumbers.Print(1234567.25m));

    [Fact]
    public void What_is_printed_is_read_as_the_same_number_again()
    {
        Assert.True(VietnameseNumbers.TryParse(VietnameseNumbers.Print(0.123456m), out var number));
        Assert.Equal(0.123456m, number);
    }
}
