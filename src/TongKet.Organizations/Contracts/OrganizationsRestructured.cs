using TongKet.Kernel.Jobs;

namespace TongKet.Organizations.Contracts;

/// <summary>Successions took effect; delivered on their day, or at once when they are entered later. A listener asks whether each still stands.</summary>
public sealed record OrganizationsRestructured(IReadOnlyList<SuccessionId> Successions) : IEvent;
