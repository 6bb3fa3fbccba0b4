using TongKet.Documents.Contracts;

namespace TongKet.Reviews.Contracts;

/// <summary>Which of a paper's tasks the reports of a review fulfil.</summary>
public interface IFulfilledTasks
{
    /// <summary>Null when the review comes from no paper, or its paper asks for no report.</summary>
    Task<FulfilledTasks?> OfAsync(ReviewId review, CancellationToken ct);

    /// <summary>The reviews that come from a paper.</summary>
    Task<IReadOnlyList<ReviewId>> ReviewsOfAsync(DocumentId paper, CancellationToken ct);
}

/// <summary>Tasks of a paper.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Positions">Their places among the paper's tasks.</param>
public sealed record FulfilledTasks(DocumentId Paper, IReadOnlyCollection<int> Positions);
