using TongKet.Accounts.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Deciding;

/// <summary>Whose the consolidation of a review is, by the review's id: its owner's, and equally the intermediary's who collects for it.</summary>
internal sealed class ConsolidationOwnership(IReviews reviews) : IResourceOwnership
{
    public const string Kind = "consolidation-of-review";

    public string Resource => Kind;

    public async Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct) =>
        await reviews.FindAsync(ReviewId.From(id), ct) is { } review
            ? ResourceOwners.Of(review.Owner) with
            {
                CoOwners = review.Intermediary is { } via ? [via] : [],
            }
            : null;
}
