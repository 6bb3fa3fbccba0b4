namespace TongKet.Kernel.Web;

/// <summary>How a day stands to today.</summary>
public enum DueStanding
{
    /// <summary>Done, without a day, or more than a week away.</summary>
    Calm,

    /// <summary>Sắp hết hạn: today or within seven days.</summary>
    Soon,

    /// <summary>Quá hạn.</summary>
    Late,
}

/// <summary>When something counts as overdue or due soon, the same on every page.</summary>
public static class Due
{
    /// <summary>Days before the deadline from which it is "sắp hết hạn".</summary>
    public const int SoonDays = 7;

    /// <summary>The deadline's day itself is still in time.</summary>
    public static DueStanding StandingOf(DateOnly? day, bool done, DateOnly today) =>
        (done, day?.DayNumber - today.DayNumber) switch
        {
            (true, _) or (_, null) => DueStanding.Calm,
            (_, < 0) => DueStanding.Late,
            (_, <= SoonDays) => DueStanding.Soon,
            _ => DueStanding.Calm,
        };
}
