using TongKet.Organizations.Contracts;

namespace TongKet.Samples.UnderWay;

/// <summary>The days of the sample review, counted from today: some units are late already, most still have some days.</summary>
internal sealed record UnderWayDays(DateOnly Today)
{
    /// <summary>When the directive was issued and the review launched.</summary>
    public DateOnly Issued { get; } = WorkingCalendar.OnOrBefore(Today.AddDays(-26));

    /// <summary>The last day of the province's own bodies: over since a few days.</summary>
    public DateOnly Bodies { get; } = WorkingCalendar.OnOrBefore(Today.AddDays(-3));

    /// <summary>The last day of communes and wards.</summary>
    public DateOnly Communes { get; } = WorkingCalendar.OnOrBefore(Today.AddDays(7));

    /// <summary>The last day of the agency that puts them together.</summary>
    public DateOnly Summary { get; } = WorkingCalendar.OnOrBefore(Today.AddDays(24));

    /// <summary>The day until which figures count.</summary>
    public DateOnly CutOff { get; } = Today.AddDays(-12);

    /// <summary>The year in which the decree to be summed up was issued.</summary>
    public int Since { get; } = Today.Year - 5;
}
