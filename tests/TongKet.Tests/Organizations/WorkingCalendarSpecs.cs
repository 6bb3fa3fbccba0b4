using System.Globalization;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.WorkingDays;

namespace TongKet.Tests.Organizations;

public sealed class WorkingCalendarSpecs
{
    [Theory]
    // The years in which Vietnam's Tết differs from China's (2007, 2030) or a leap month lies near.
    [InlineData(1985, "1985-01-21")]
    [InlineData(2007, "2007-02-17")]
    [InlineData(2020, "2020-01-25")]
    [InlineData(2023, "2023-01-22")]
    [InlineData(2024, "2024-02-10")]
    [InlineData(2025, "2025-01-29")]
    [InlineData(2026, "2026-02-17")]
    [InlineData(2027, "2027-02-06")]
    [InlineData(2030, "2030-02-02")]
    [InlineData(2033, "2033-01-31")]
    public void Tết_falls_on_the_day_of_the_Vietnamese_lunar_calendar(int year, string day) =>
        Assert.Equal(Day(day), LunarDate.ToSolar(year, 1, 1));

    [Theory]
    [InlineData("2026-02-16", "Tết Âm lịch")]
    [InlineData("2026-02-20", "Tết Âm lịch")]
    [InlineData("2026-04-26", "Giỗ Tổ Hùng Vương")]
    [InlineData("2026-04-27", "nghỉ bù Giỗ Tổ Hùng Vương")]
    [InlineData("2026-01-02", "nghỉ hoán đổi")]
    [InlineData("2026-09-01", "Quốc khánh")]
    [InlineData("2024-02-14", "nghỉ bù Tết Âm lịch")]
    [InlineData("2024-09-03", "Quốc khánh")]
    [InlineData("2026-11-21", "thứ Bảy")]
    public void A_day_off_says_why(string day, string why) => Assert.Equal(why, WorkingCalendar.WhyOff(Day(day)));

    [Theory]
    [InlineData("2026-01-10")]
    [InlineData("2026-08-22")]
    [InlineData("2026-11-23")]
    [InlineData("2025-11-24")]
    public void A_swapped_Saturday_and_a_plain_weekday_are_worked(string day) => Assert.True(WorkingCalendar.IsWorkingDay(Day(day)));

    [Fact]
    public void Counting_back_over_Tết_skips_the_whole_feast() =>
        // Monday 23/02/2026 is the first day back; Friday 13/02 the last before.
        Assert.Equal(Day("2026-02-13"), WorkingCalendar.Back(Day("2026-02-23"), 1));

    [Theory]
    [InlineData("2026-11-21", 0, "2026-11-20")]
    [InlineData("2026-11-20", 5, "2026-11-13")]
    [InlineData("2026-11-21", -1, "2026-11-23")]
    public void Working_days_are_counted_both_ways(string from, int days, string to) =>
        Assert.Equal(Day(to), WorkingCalendar.Back(Day(from), days));

    [Fact]
    public void Counting_between_is_the_inverse_of_counting_back()
    {
        for (var day = Day("2024-01-01"); day < Day("2028-01-01"); day = day.AddDays(13))
        {
            var start = WorkingCalendar.OnOrBefore(day);
            Assert.Equal(17, WorkingCalendar.Between(WorkingCalendar.Back(start, 17), start));
            Assert.Equal(-17, WorkingCalendar.Between(start, WorkingCalendar.Back(start, 17)));
        }
    }

    [Fact]
    public void A_lunar_month_has_29_or_30_days_and_the_next_begins_with_one()
    {
        var before = LunarDate.Of(Day("1995-01-01"));
        for (var day = Day("1995-01-02"); day < Day("2050-01-01"); day = day.AddDays(1))
        {
            var now = LunarDate.Of(day);
            Assert.True(now.Day == before.Day + 1 || (now.Day == 1 && before.Day is 29 or 30), $"{day:yyyy-MM-dd}: {before} -> {now}");
            before = now;
        }
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
