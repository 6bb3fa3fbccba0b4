using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Launching;

namespace TongKet.Reviews.Viewing;

/// <summary>Reviews as other modules see them.</summary>
internal sealed class ReviewQuestions(ReadReviews reviews, ReadParticipants participants, LaunchReview launch) : IReviews
{
    public Task<ReviewView?> FindAsync(ReviewId id, CancellationToken ct) => reviews.FindAsync(id, ct);

    public Task<ParticipantView?> FindParticipantAsync(ParticipantId id, CancellationToken ct) => participants.FindAsync(id, ct);

    public Task<IReadOnlyList<ParticipantView>> ListParticipantsAsync(ReviewId id, CancellationToken ct) => participants.ListAsync(id, ct);

    public Task<IReadOnlyList<ParticipantView>> ListOwedByAsync(OrganizationId organization, CancellationToken ct) =>
        participants.ListOwedByAsync(organization, ct);

    public Task<IReadOnlyList<ParticipantView>> ListComingToAsync(OrganizationId organization, CancellationToken ct) =>
        participants.ListComingToAsync(organization, ct);

    public Task<IReadOnlyList<ReviewView>> ListOfAsync(OrganizationId organization, CancellationToken ct) =>
        reviews.ListOfAsync(organization, ct);

    public Task<Outcome<ReviewId>> LaunchAsync(LaunchRequest request, ActingUser who, CancellationToken ct) =>
        launch.HandleAsync(request, who, ct);
}
