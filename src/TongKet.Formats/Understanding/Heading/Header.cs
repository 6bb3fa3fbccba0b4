using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>What the letterhead says, and the first passage behind it.</summary>
internal sealed record Header
{
    public Fact<string>? Kind { get; init; }

    public Fact<string>? Symbol { get; init; }

    public Fact<DateOnly>? IssuedOn { get; init; }

    /// <summary>The day of issue, or the first day of the printed month or year where the day is left open.</summary>
    public DateOnly? Around { get; init; }

    public Fact<string>? Place { get; init; }

    public Fact<string>? Issuer { get; init; }

    public Fact<string>? ParentIssuer { get; init; }

    public Fact<string>? Subject { get; init; }

    public int Body { get; init; }
}
