using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Contracts;

/// <summary>Directives that an office writes for those below.</summary>
public interface IDirectives
{
    /// <summary>Handed over and not numbered yet, and those that came back to their writers; the oldest step first.</summary>
    Task<IReadOnlyList<DirectiveOnItsWay>> OnTheirWayAsync(OrganizationId office, CancellationToken ct);
}
