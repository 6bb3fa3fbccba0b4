using TongKet.Accounts.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Board;

/// <summary>Whose a board is: the review's owner's; its recipient and intermediary see it too, the other participants do not see each other.</summary>
internal sealed class BoardOwnership(IReviews reviews) : IResourceOwnership
{
    public string Resource => "board";

    public async Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct) =>
        await reviews.FindAsync(new ReviewId(id), ct) is { } review
            ? new ResourceOwners(
                review.Owner,
                review.Intermediary is { } via
                    ? new HashSet<Organizations.Contracts.OrganizationId> { review.Recipient, via }
                    : [review.Recipient]
            )
            : null;
}
