using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Contracts;

/// <summary>Questions for more time, as other modules may ask for them.</summary>
public interface IExtensions
{
    /// <summary>Those that the organisation can answer, as recipient or intermediary, the oldest first.</summary>
    Task<IReadOnlyList<OpenExtension>> WaitingForAsync(OrganizationId organization, CancellationToken ct);
}

/// <summary>A question for more time that waits for an answer.</summary>
/// <param name="Review">The review.</param>
/// <param name="ReviewTitle">Its title.</param>
/// <param name="Organization">Who asks.</param>
/// <param name="Deadline">The day now.</param>
/// <param name="AskedDay">The day asked for.</param>
/// <param name="Reason">Why.</param>
public sealed record OpenExtension(
    ReviewId Review,
    string ReviewTitle,
    OrganizationId Organization,
    DateOnly? Deadline,
    DateOnly AskedDay,
    string Reason
);
