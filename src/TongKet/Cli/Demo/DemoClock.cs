namespace TongKet.Cli.Demo;

/// <summary>The clock of the demo's own time, so that a directive of any year is answered in time or late as the plan says, and every run is the same.</summary>
internal sealed class DemoClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 8, 3, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Nine o'clock in the morning of a Vietnamese day; time only goes forward afterwards.</summary>
    public void StartOn(DateOnly day) => _now = Morning(day);

    /// <summary>Goes on to the morning of a day, or stays when it is past already.</summary>
    public void GoTo(DateOnly day) => _now = Morning(day) > _now ? Morning(day) : _now.AddMinutes(1);

    private static DateTimeOffset Morning(DateOnly day) => new(day.Year, day.Month, day.Day, 2, 0, 0, TimeSpan.Zero);
}
