using System.Globalization;
using TongKet.Documents.Contracts;

namespace TongKet.Assignments.Ledger;

/// <summary>The day by which a recurring task is owed in each period: the day the paper names, else the period's last.</summary>
internal static class RecurringDue
{
    /// <summary>The first such day from a day on; null when the task does not recur or the period is unknown.</summary>
    public static DateOnly? Next(ScheduleFact schedule, DateOnly from)
    {
        if (schedule.Type != ScheduleTypes.Recurring)
        {
            return null;
        }

        return schedule.Every switch
        {
            "week" => OfWeek(schedule.By, from),
            "month" => OfMonths(1, schedule.By, from),
            "quarter" => OfMonths(3, schedule.By, from),
            "halfYear" => OfMonths(6, schedule.By, from),
            "year" => OfYear(schedule.By, from),
            _ => null,
        };
    }

    private static DateOnly OfMonths(int months, string? by, DateOnly from)
    {
        var last = (from.Month - 1) / months * months + months;
        var due = Day(from.Year, last, by);
        return due >= from ? due : Day(from.Year, last, by, months);
    }

    private static DateOnly Day(int year, int month, string? by, int monthsOn = 0)
    {
        var first = new DateOnly(year, month, 1).AddMonths(monthsOn);
        var most = DateTime.DaysInMonth(first.Year, first.Month);
        return first.AddDays((Number(by) is { } day ? Math.Min(day, most) : most) - 1);
    }

    private static DateOnly OfYear(string? by, DateOnly from)
    {
        var (month, day) = by?.Split('-') is [var m, var d] && Number(m) is >= 1 and <= 12 and var named ? (named, d) : (12, (string?)null);
        var due = Day(from.Year, month, day);
        return due >= from ? due : Day(from.Year + 1, month, day);
    }

    // "T2" is Monday; without a day the week ends on Sunday.
    private static DateOnly OfWeek(string? by, DateOnly from)
    {
        var wanted = by is ['T', >= '2' and <= '7' and var digit] ? (DayOfWeek)(digit - '1') : DayOfWeek.Sunday;
        return from.AddDays(((int)wanted - (int)from.DayOfWeek + 7) % 7);
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 31 ? number : null;
}
