using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Contracts;

/// <summary>What offices owe over all reviews, and what lies with them that others sent.</summary>
public interface IOwedPlaces
{
    /// <summary>Places of these offices whose report has not been sent, or came back; with <paramref name="sent"/> those too that are done.</summary>
    Task<IReadOnlyList<OwedPlace>> OwedByAsync(IReadOnlyCollection<OrganizationId> offices, bool sent, CancellationToken ct);

    /// <summary>Reports that were sent and wait for one of these offices to accept or return them, counted by review.</summary>
    Task<IReadOnlyList<WaitingReports>> WaitingAtAsync(IReadOnlyCollection<OrganizationId> offices, CancellationToken ct);
}
