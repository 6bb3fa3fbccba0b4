using TongKet.Organizations.Contracts;

namespace TongKet.Samples.UnderWay;

/// <summary>How far a unit has got with its report.</summary>
internal enum Progress
{
    Untouched,
    Drafting,
    WithLeader,
    WithClerk,
    Sent,
    Accepted,
    Received,
    Returned,
    SentAgain,
}

/// <summary>A unit of the sample review.</summary>
/// <param name="Office">The unit.</param>
/// <param name="Name">As it calls itself in a sentence.</param>
/// <param name="Progress">How far it has got.</param>
/// <param name="Day">When it got there.</param>
internal sealed record UnderWayUnit(OrganizationId Office, string Name, Progress Progress, DateOnly Day)
{
    private static readonly (string Name, Progress Progress, int DaysAgo)[] Bodies =
    [
        ("Đảng ủy các cơ quan Đảng tỉnh", Progress.Received, 8),
        ("Đảng ủy Ủy ban nhân dân tỉnh", Progress.Sent, 1),
        ("Đảng ủy Quân sự tỉnh", Progress.Accepted, 5),
        ("Đảng ủy Công an tỉnh", Progress.Untouched, 0),
    ];

    /// <summary>The province's own bodies: the first in time, the second late, the last overdue.</summary>
    public static IReadOnlyList<UnderWayUnit> ProvinceBodies(UnderWayDays days) =>
        [.. Bodies.Select(b => new UnderWayUnit(SampleIds.Of(b.Name), b.Name, b.Progress, days.Today.AddDays(-b.DaysAgo)))];

    /// <summary>Communes and wards; the four with a full set of accounts stand at four different points.</summary>
    public static IReadOnlyList<UnderWayUnit> Communes(UnderWayDays days) =>
        [
            .. SampleCommunes.All.Select(
                (c, i) => new UnderWayUnit(SampleIds.Of(c.Committee), $"{c.Unit} {c.Proper}", OfCommune(i), DayOf(days, i))
            ),
        ];

    private static Progress OfCommune(int i) =>
        i switch
        {
            0 => Progress.Untouched,
            1 => Progress.Drafting,
            2 => Progress.WithLeader,
            3 => Progress.WithClerk,
            14 => Progress.Returned,
            26 => Progress.SentAgain,
            _ when i % 12 == 0 => Progress.Untouched,
            _ when i % 12 == 5 => Progress.Drafting,
            _ when i % 12 == 9 => Progress.WithLeader,
            _ when i % 5 == 3 => Progress.Sent,
            _ when i % 5 == 1 => Progress.Received,
            _ => Progress.Accepted,
        };

    // Received ones were early, those nobody has looked at yet came yesterday or the day before.
    private static DateOnly DayOf(UnderWayDays days, int i) =>
        OfCommune(i) switch
        {
            Progress.Received => days.Today.AddDays(-12 + (i % 4)),
            Progress.Accepted or Progress.Returned or Progress.SentAgain => days.Today.AddDays(-7 + (i % 4)),
            _ => days.Today.AddDays(-2 + (i % 2)),
        };
}
