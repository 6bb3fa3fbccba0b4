using System.Text;
using TongKet.Oversight.Reminding.Calendar;

namespace TongKet.Tests.Oversight;

public sealed class CalendarFileSpecs
{
    private static readonly DateTimeOffset Now = new(2026, 9, 10, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_deadline_is_a_whole_day_with_an_exclusive_end()
    {
        var text = CalendarFile.Write("Lịch", [new CalendarDay("a@tongket", new DateOnly(2026, 12, 31), "Hạn nộp", "Chi tiết", Now)]);
        Assert.Contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_that_mean_something_in_the_format_are_escaped() =>
        Assert.Contains(
            "SUMMARY:Một\\, hai\\; ba\\\\bốn\\nnăm",
            CalendarFile.Write("Lịch", [new CalendarDay("a", new DateOnly(2026, 1, 1), "Một, hai; ba\\bốn\nnăm", "", Now)]),
            StringComparison.Ordinal
        );

    [Fact]
    public void No_line_is_longer_than_75_octets_and_unfolding_gives_the_text_back()
    {
        var title = string.Join(' ', Enumerable.Repeat("Tổng kết việc thực hiện nghị quyết về đổi mới", 9));
        var text = CalendarFile.Write("Lịch", [new CalendarDay("a", new DateOnly(2026, 1, 1), title, "", Now)]);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("SUMMARY:" + title, text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
