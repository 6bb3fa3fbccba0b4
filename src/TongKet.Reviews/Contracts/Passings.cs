using TongKet.Kernel.Jobs;
using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Contracts;

/// <summary>What a restructuring did to a place in a review.</summary>
public enum PassingKind
{
    /// <summary>The obligation went to the successor with its draft.</summary>
    Moved,

    /// <summary>It went up in the successor's own obligation; its draft is material for that one.</summary>
    Merged,

    /// <summary>A divided unit's other successor owes a report of its own now.</summary>
    Added,

    /// <summary>It was submitted before and stays so, under the old name.</summary>
    Kept,

    /// <summary>Nobody came after: nothing is owed any more.</summary>
    Closed,

    /// <summary>To whom or through whom it goes became another.</summary>
    Readdressed,
}

/// <summary>One thing that a restructuring did to a place.</summary>
/// <param name="Participant">The place.</param>
/// <param name="Kind">What.</param>
/// <param name="Source">The place whose draft is material for this one, if any.</param>
/// <param name="Words">What happened, by which document, for people.</param>
/// <param name="At">When it was carried out.</param>
public sealed record PassingView(ParticipantId Participant, PassingKind Kind, ParticipantId? Source, string Words, DateTimeOffset At);

/// <summary>What restructurings did to reviews.</summary>
public interface IReviewPassings
{
    /// <summary>All of a review, the oldest first.</summary>
    Task<IReadOnlyList<PassingView>> OfReviewAsync(ReviewId review, CancellationToken ct);

    /// <summary>All of a place, the oldest first.</summary>
    Task<IReadOnlyList<PassingView>> OfPlaceAsync(ParticipantId place, CancellationToken ct);
}

/// <summary>A place passed on; the report that stands in it follows. Carries the newest truth, so it may come twice.</summary>
/// <param name="Participant">The place.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Organization">Whose it is now.</param>
/// <param name="Recipient">To whom it reports now.</param>
/// <param name="Via">Through whom now.</param>
/// <param name="ReviewOwner">Whose review it is now.</param>
/// <param name="Words">For the report's history.</param>
/// <param name="By">Who entered the succession.</param>
public sealed record ParticipantPassedOn(
    ParticipantId Participant,
    PassingKind Kind,
    OrganizationId Organization,
    OrganizationId Recipient,
    OrganizationId? Via,
    OrganizationId ReviewOwner,
    string Words,
    SuccessionRecorder By
) : IEvent;
