using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Data;

/// <summary>The consolidation of one review; its paper is the owner's, whoever of owner and intermediary works on it.</summary>
internal sealed class ReviewConsolidation
{
    public required ConsolidationId Id { get; init; }
    public required ReviewId Review { get; init; }
    public required OrganizationId Owner { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
    public required UserId OpenedBy { get; init; }

    /// <summary>When the newest submissions were last asked for.</summary>
    public DateTimeOffset TakenInAt { get; set; }
}
