namespace TongKet.Organizations.WorkingDays;

/// <summary>New moons and the sun's place, as days in UTC+7 (Julian day numbers).</summary>
/// <remarks>J. Meeus, Astronomical Algorithms, ch. 49 (new moons) and ch. 25 (the sun), shortened to what a calendar needs.</remarks>
internal static class Moon
{
    /// <summary>Mean length of a lunation in days.</summary>
    public const double Month = 29.530588853;

    /// <summary>The new moon of 1 January 1900, to which k = 0 belongs.</summary>
    public const double FirstNewMoon = 2415021.076998695;

    public const int FirstNewMoonDay = 2415021;
    private const double Zone = 7.0 / 24;
    private const int JulianDayOfDayNumberZero = 1721426;

    /// <summary>Julian day number of the day's noon.</summary>
    public static int NumberOf(DateOnly day) => day.DayNumber + JulianDayOfDayNumberZero;

    /// <summary>The Vietnamese day on which the k-th new moon since 1900 falls.</summary>
    public static int NewMoonDay(int k) => (int)Math.Floor(NewMoon(k) + 0.5 + Zone);

    /// <summary>In which twelfth of the ecliptic the sun stands at the beginning of the Vietnamese day: 0 from the spring equinox, 9 from the winter solstice.</summary>
    public static int SunSegment(int day) => (int)(SunLongitude(day - 0.5 - Zone) / Math.PI * 6);

    private static double NewMoon(int k)
    {
        var t = k / 1236.85;
        var (t2, t3) = (t * t, t * t * t);
        var mean =
            2415020.75933
            + (29.53058868 * k)
            + (0.0001178 * t2)
            - (0.000000155 * t3)
            + (0.00033 * Sine(166.56 + (132.87 * t) - (0.009173 * t2)));
        var sun = 359.2242 + (29.10535608 * k) - (0.0000333 * t2) - (0.00000347 * t3);
        var moon = 306.0253 + (385.81691806 * k) + (0.0107306 * t2) + (0.00001236 * t3);
        var node = 21.2964 + (390.67050646 * k) - (0.0016528 * t2) - (0.00000239 * t3);
        var correction =
            ((0.1734 - (0.000393 * t)) * Sine(sun))
            + (0.0021 * Sine(2 * sun))
            - (0.4068 * Sine(moon))
            + (0.0161 * Sine(2 * moon))
            - (0.0004 * Sine(3 * moon))
            + (0.0104 * Sine(2 * node))
            - (0.0051 * Sine(sun + moon))
            - (0.0074 * Sine(sun - moon))
            + (0.0004 * Sine((2 * node) + sun))
            - (0.0004 * Sine((2 * node) - sun))
            - (0.0006 * Sine((2 * node) + moon))
            + (0.0010 * Sine((2 * node) - moon))
            + (0.0005 * Sine((2 * moon) + sun));
        // Ephemeris time runs ahead of the clock by a little that grows with the centuries.
        var ahead =
            t < -11
                ? 0.001 + (0.000839 * t) + (0.0002261 * t2) - (0.00000845 * t3) - (0.000000081 * t * t3)
                : -0.000278 + (0.000265 * t) + (0.000262 * t2);
        return mean + correction - ahead;
    }

    private static double SunLongitude(double day)
    {
        var t = (day - 2451545.0) / 36525;
        var t2 = t * t;
        var anomaly = 357.52910 + (35999.05030 * t) - (0.0001559 * t2) - (0.00000048 * t * t2);
        var mean = 280.46645 + (36000.76983 * t) + (0.0003032 * t2);
        var centre =
            ((1.914600 - (0.004817 * t) - (0.000014 * t2)) * Sine(anomaly))
            + ((0.019993 - (0.000101 * t)) * Sine(2 * anomaly))
            + (0.000290 * Sine(3 * anomaly));
        var longitude = (mean + centre) * Math.PI / 180;
        return longitude - (2 * Math.PI * Math.Floor(longitude / (2 * Math.PI)));
    }

    private static double Sine(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
