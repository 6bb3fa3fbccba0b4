namespace TongKet.Reviews.Contracts;

/// <summary>What restructurings did to reviews.</summary>
public interface IReviewPassings
{
    /// <summary>All of a review, the oldest first.</summary>
    Task<IReadOnlyList<PassingView>> OfReviewAsync(ReviewId review, CancellationToken ct);

    /// <summary>All of a place, the oldest first.</summary>
    Task<IReadOnlyList<PassingView>> OfPlaceAsync(ParticipantId place, CancellationToken ct);
}
