namespace TongKet.Organizations.WorkingDays;

/// <summary>The days of one year that differ from the week: off though Monday to Friday, or worked though Saturday.</summary>
internal sealed class YearOfDays
{
    private readonly Dictionary<DateOnly, string> _off = [];
    private readonly HashSet<DateOnly> _worked = [];

    public YearOfDays(CalendarData data, int year)
    {
        var decided = data.Years.FirstOrDefault(y => y.Year == year);
        IsDecided = decided is not null;
        foreach (var holiday in data.Holidays.Where(h => h.From <= year))
        {
            var before =
                holiday.Days == 1 ? 0 : decided?.Before.GetValueOrDefault(holiday.Name) ?? data.UsualBefore.GetValueOrDefault(holiday.Name);
            for (var i = 0; i < holiday.Days; i++)
            {
                _off.TryAdd(holiday.On(year).AddDays(i - before), holiday.Name);
            }
        }

        MakeUp();
        foreach (var swap in decided?.Swaps ?? [])
        {
            _off.TryAdd(swap.Off, "nghỉ hoán đổi");
            _worked.Add(swap.Work);
        }
    }

    /// <summary>Whether this year's free choices (which days around Tết, swapped days) are known.</summary>
    public bool IsDecided { get; }

    /// <summary>Why the day is off, or null for a working day.</summary>
    public string? WhyOff(DateOnly day) =>
        _off.GetValueOrDefault(day)
        ?? (
            _worked.Contains(day) ? null
            : day.DayOfWeek is DayOfWeek.Saturday ? "thứ Bảy"
            : day.DayOfWeek is DayOfWeek.Sunday ? "Chủ nhật"
            : null
        );

    // Bộ luật Lao động 2019, Điều 111 khoản 3: a holiday on a weekly rest day is made up on the next working day.
    private void MakeUp()
    {
        foreach (
            var (day, name) in _off.Where(o => o.Key.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday).OrderBy(o => o.Key).ToArray()
        )
        {
            var next = day.AddDays(1);
            while (_off.ContainsKey(next) || next.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            {
                next = next.AddDays(1);
            }

            _off.Add(next, $"nghỉ bù {name}");
        }
    }
}
