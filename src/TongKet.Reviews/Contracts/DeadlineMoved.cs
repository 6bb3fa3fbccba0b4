using TongKet.Kernel.Jobs;

namespace TongKet.Reviews.Contracts;

/// <summary>Deadlines of participants are other days now; who hears it asks for the days, so it may come twice or late.</summary>
/// <param name="Review">The review.</param>
/// <param name="Participants">Whose.</param>
/// <param name="By">Who moved them.</param>
public sealed record DeadlineMoved(ReviewId Review, IReadOnlyList<ParticipantId> Participants, string By) : IEvent;
