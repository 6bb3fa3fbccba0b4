using System.Globalization;

namespace TongKet.Kernel.Time;

/// <summary>Instants are UTC; days are Vietnamese calendar days (Asia/Ho_Chi_Minh, +07:00 all year).</summary>
public static class VietnamTime
{
    /// <summary>The culture of everything a person reads.</summary>
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    extension(DateTimeOffset moment)
    {
        /// <summary>The moment on a Vietnamese clock.</summary>
        public DateTimeOffset InVietnam => TimeZoneInfo.ConvertTime(moment, Zone);

        /// <summary>The Vietnamese calendar day of the moment: a deadline compares with this, never with the UTC date.</summary>
        public DateOnly VietnamDate => DateOnly.FromDateTime(moment.InVietnam.DateTime);

        /// <summary>"14:32 ngày 21/11/2026".</summary>
        public string ToVietnamText() => moment.InVietnam.ToString("HH:mm 'ngày' dd/MM/yyyy", CultureInfo.InvariantCulture);
    }

    extension(TimeProvider clock)
    {
        /// <summary>Today in Vietnam.</summary>
        public DateOnly VietnamToday => clock.GetUtcNow().VietnamDate;
    }

    extension(DateOnly day)
    {
        /// <summary>"21/11/2026".</summary>
        public string ToVietnamText() => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

        /// <summary>As papers write it: "28/8/2026", a zero before days under 10 and before January and February only.</summary>
        /// <remarks>NĐ 30/2020/NĐ-CP, Phụ lục I, II.4.b; HD 05-HD/VPTW says the same for the Party's papers.</remarks>
        public string ToPaperText() => day.ToString(day.Month < 3 ? "dd/MM/yyyy" : "dd/M/yyyy", CultureInfo.InvariantCulture);

        /// <summary>As people say it: "còn 3 ngày (24/9)", "hôm nay", "quá hạn 2 ngày".</summary>
        public string ToDueText(DateOnly today) =>
            (day.DayNumber - today.DayNumber) switch
            {
                0 => "hôm nay",
                1 => "ngày mai",
                > 1 and var left => $"còn {left} ngày ({day.Day}/{day.Month})",
                var late => $"quá hạn {-late} ngày",
            };
    }
}
