namespace TongKet.Organizations.WorkingDays;

/// <summary>A day of the Vietnamese lunar calendar: months begin with the new moon of the meridian 105° E (UTC+7), so it can differ from the Chinese one by a day or a month.</summary>
/// <remarks>Rules and series after J. Meeus, Astronomical Algorithms, as Hồ Ngọc Đức describes them for Vietnam ("Thuật toán tính âm lịch").</remarks>
internal readonly record struct LunarDate(int Year, int Month, int Day, bool IsLeap)
{
    public static LunarDate Of(DateOnly day)
    {
        var number = Moon.NumberOf(day);
        var k = (int)((number - Moon.FirstNewMoon) / Moon.Month);
        var start = Moon.NewMoonDay(k + 1);
        if (start > number)
        {
            start = Moon.NewMoonDay(k);
        }

        var november = NovemberOf(day.Year);
        var (from, to, year) =
            november >= start ? (NovemberOf(day.Year - 1), november, day.Year) : (november, NovemberOf(day.Year + 1), day.Year + 1);
        var months = (start - from) / 29;
        var (month, leap) = (months + 11, false);
        if (to - from > 365)
        {
            var leapAt = LeapMonthAfter(from);
            if (months >= leapAt)
            {
                (month, leap) = (months + 10, months == leapAt);
            }
        }

        month = month > 12 ? month - 12 : month;
        return new LunarDate(month >= 11 && months < 4 ? year - 1 : year, month, number - start + 1, leap);
    }

    /// <summary>The solar day of a lunar day of a month that is not leap, in the lunar year that begins in the solar year.</summary>
    public static DateOnly ToSolar(int year, int month, int day)
    {
        // The lunar year begins between 20 January and 21 February; from there the months are walked.
        var at = new DateOnly(year, 1, 20);
        while (Of(at) is var found && (found.Month != month || found.Day != day || found.Year != year || found.IsLeap))
        {
            at = at.AddDays(1);
        }

        return at;
    }

    // The month that holds the winter solstice is the eleventh.
    private static int NovemberOf(int year)
    {
        var offset = Moon.NumberOf(new DateOnly(year, 12, 31)) - Moon.FirstNewMoonDay;
        var k = (int)(offset / Moon.Month);
        var start = Moon.NewMoonDay(k);
        return Moon.SunSegment(start) >= 9 ? Moon.NewMoonDay(k - 1) : start;
    }

    private static int LeapMonthAfter(int november)
    {
        var k = (int)(0.5 + ((november - Moon.FirstNewMoon) / Moon.Month));
        var i = 1;
        int last;
        var segment = Moon.SunSegment(Moon.NewMoonDay(k + i));
        do
        {
            last = segment;
            i++;
            segment = Moon.SunSegment(Moon.NewMoonDay(k + i));
        } while (segment != last && i < 14);

        return i - 1;
    }
}
