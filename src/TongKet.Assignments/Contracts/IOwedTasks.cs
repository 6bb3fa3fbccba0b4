using TongKet.Organizations.Contracts;

namespace TongKet.Assignments.Contracts;

/// <summary>Tasks that are not over.</summary>
public interface IOwedTasks
{
    /// <summary>Open tasks that one of these offices leads; with <paramref name="helped"/> those too with which it helps.</summary>
    Task<IReadOnlyList<OwedTask>> ListAsync(IReadOnlyCollection<OrganizationId> offices, bool helped, CancellationToken ct);
}
