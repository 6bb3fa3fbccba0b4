using TongKet.Accounts.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Board;

/// <summary>Whose a board is: the review's owner's, and its recipient's and intermediary's as much; the participants do not see each other.</summary>
internal sealed class BoardOwnership(IReviews reviews) : IResourceOwnership
{
    public string Resource => "board";

    public async Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct) =>
        await reviews.FindAsync(new ReviewId(id), ct) is { } review
            ? ResourceOwners.Of(review.Owner) with
            {
                CoOwners = review.Intermediary is { } via ? [review.Recipient, via] : [review.Recipient],
            }
            : null;
}
