using TongKet.Accounts.Contracts;
using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;

namespace TongKet.Oversight.Owing;

/// <summary>One thing that an office owes.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Office">Who owes it.</param>
/// <param name="What">What it is.</param>
/// <param name="More">To which review or paper it belongs, and how much is left.</param>
/// <param name="Address">Where it is done; null for what the reader may not open.</param>
/// <param name="Day">By when; null for no day.</param>
/// <param name="Look">Where it stands.</param>
/// <param name="HeldBy">With whom it lies.</param>
/// <param name="Since">From when on.</param>
internal sealed record OwedItem(
    OwedKind Kind,
    OrganizationId Office,
    string What,
    string More,
    string? Address,
    DateOnly? Day,
    StateLook Look,
    string HeldBy,
    DateTimeOffset Since
)
{
    /// <summary>The same for the same thing as long as it lives.</summary>
    public string Id { get; init; } = "";

    /// <summary>To whom it goes; null for what goes nowhere.</summary>
    public OrganizationId? To { get; init; }

    /// <summary>The one person whose it is; null for what is the office's.</summary>
    public UserId? Person { get; init; }

    /// <summary>Whether it is done; only a calendar still asks for it.</summary>
    public bool Over { get; init; }

    /// <summary>How it stands to its day.</summary>
    public DueStanding Standing(DateOnly today) => Due.StandingOf(Day, done: false, today);
}
