using TongKet.Kernel.Jobs;
using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Contracts;

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
