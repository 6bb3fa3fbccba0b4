using System.Collections.Concurrent;
using TongKet.Organizations.WorkingDays;

namespace TongKet.Organizations.Contracts;

/// <summary>The working days of Vietnamese offices: weekends, public holidays with Tết by the lunar calendar, made-up and swapped days.</summary>
/// <remarks>Bộ luật Lao động 2019, Điều 111 and 112; what was decided for single years is data (working-calendar.json).</remarks>
public static class WorkingCalendar
{
    private static readonly CalendarData Data = CalendarData.Load();
    private static readonly ConcurrentDictionary<int, YearOfDays> Years = new();

    /// <summary>Why offices are closed on the day: "Chủ nhật", "Tết Âm lịch", "nghỉ bù Giỗ Tổ Hùng Vương"; null on a working day.</summary>
    public static string? WhyOff(DateOnly day) => YearOf(day).WhyOff(day);

    /// <summary>Whether offices work.</summary>
    public static bool IsWorkingDay(DateOnly day) => WhyOff(day) is null;

    /// <summary>Whether the year's swapped days are known; before the Government decides, Tết is the usual guess.</summary>
    public static bool IsDecided(DateOnly day) => YearOf(day).IsDecided;

    /// <summary>The day itself when offices work, else the last working day before.</summary>
    public static DateOnly OnOrBefore(DateOnly day)
    {
        while (day > DateOnly.MinValue && !IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>The working day that lies so many working days before (or, negative, after) a day; 0 gives <see cref="OnOrBefore"/>.</summary>
    /// <param name="day">From.</param>
    /// <param name="workingDays">At most 5,000 either way.</param>
    public static DateOnly Back(DateOnly day, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(workingDays), 5_000, nameof(workingDays));
        var at = workingDays < 0 ? day : OnOrBefore(day);
        for (var left = Math.Abs(workingDays); left > 0; left--)
        {
            do
            {
                at = at.AddDays(-Math.Sign(workingDays));
            } while (!IsWorkingDay(at));
        }

        return at;
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative when <paramref name="to"/> lies before.</summary>
    public static int Between(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -Between(to, from);
        }

        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    private static YearOfDays YearOf(DateOnly day) => Years.GetOrAdd(day.Year, year => new YearOfDays(Data, year));
}
