using TongKet.Accounts.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Contracts;

/// <summary>A section that a colleague was asked for.</summary>
/// <param name="Participant">The place whose report it is in.</param>
/// <param name="Section">Its label and title.</param>
/// <param name="Assignee">Who was asked.</param>
/// <param name="Due">By when inside the office; null for no day.</param>
/// <param name="AskedAt">When.</param>
/// <param name="Begun">Whether something stands there.</param>
/// <param name="Address">Where it is written.</param>
public sealed record OwedSection(
    ParticipantId Participant,
    string Section,
    string Assignee,
    DateOnly? Due,
    DateTimeOffset AskedAt,
    bool Begun,
    string Address
)
{
    /// <summary>The one who was asked.</summary>
    public UserId Person { get; init; }

    /// <summary>Who asked.</summary>
    public string AskedBy { get; init; } = "";

    /// <summary>The title of the review.</summary>
    public string Review { get; init; } = "";
}
