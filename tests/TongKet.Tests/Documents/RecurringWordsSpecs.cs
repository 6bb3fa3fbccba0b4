using TongKet.Documents.Contracts;

namespace TongKet.Tests.Documents;

/// <summary>Recurring schedules: as people read them, and from the field back without loss.</summary>
public sealed class RecurringWordsSpecs
{
    [Theory]
    [InlineData("quarter", "25", "Hằng quý, chậm nhất ngày 25 tháng cuối quý")]
    [InlineData("halfYear", "15", "6 tháng một lần, chậm nhất ngày 15 tháng cuối kỳ")]
    [InlineData("year", "12-25", "Hằng năm, chậm nhất ngày 25/12")]
    [InlineData("month", "05", "Hằng tháng, chậm nhất ngày 05")]
    [InlineData("week", "T6", "Hằng tuần, chậm nhất thứ Sáu")]
    [InlineData("quarter", null, "Hằng quý")]
    [InlineData("year", "ngày hội của đơn vị", "Hằng năm, chậm nhất ngày hội của đơn vị")]
    public void They_read_as_an_office_writes_them(string every, string? by, string words) =>
        Assert.Equal(words, new ScheduleFact(ScheduleTypes.Recurring, Every: every, By: by).ToVietnamText());

    [Theory]
    [InlineData("quarter", "25 tháng cuối quý", "25")]
    [InlineData("quarter", "ngày 25 của tháng cuối quý", "25")]
    [InlineData("month", "5", "05")]
    [InlineData("month", "ngày 05 hằng tháng", "05")]
    [InlineData("year", "25/12", "12-25")]
    [InlineData("year", "ngày 1 tháng 6", "06-01")]
    [InlineData("week", "thứ sáu", "T6")]
    [InlineData("year", "31/2", "31/2")]
    [InlineData("month", "ngày làm việc cuối tháng", "ngày làm việc cuối tháng")]
    [InlineData("quarter", " ", null)]
    public void What_a_person_types_is_understood_or_kept_as_typed(string every, string typed, string? by) =>
        Assert.Equal(by, RecurringDay.Read(every, typed));

    [Theory]
    [InlineData("khi có phát sinh", "Khi có phát sinh")]
    [InlineData("dịch bệnh", "Khi có: dịch bệnh")]
    public void A_condition_is_not_said_twice(string happening, string words) =>
        Assert.Equal(words, new ScheduleFact(ScheduleTypes.OnTrigger, Event: happening).ToVietnamText());

    [Fact]
    public void Every_day_of_every_period_comes_back_from_its_field()
    {
        var days = Enumerable.Range(1, 31).Select(d => d.ToString("00", null)).ToArray();
        var years = Enumerable.Range(0, 366).Select(d => new DateOnly(2024, 1, 1).AddDays(d).ToString("MM-dd", null));
        var all = new[] { "halfYear", "quarter", "month" }
            .SelectMany(every => days.Select(day => (every, day)))
            .Concat(years.Select(day => ("year", day)))
            .Concat(new[] { "T2", "T3", "T4", "T5", "T6", "T7", "CN" }.Select(day => ("week", day)));

        Assert.All(all, p => Assert.Equal(p.Item2, RecurringDay.Read(p.Item1, RecurringDay.Field(p.Item1, p.Item2))));
    }
}
