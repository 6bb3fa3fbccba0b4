using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Contracts;

/// <summary>Outlines that changed a short while ago, for those whom it concerns.</summary>
public interface IOutlineNews
{
    /// <summary>What an office should know: of reviews in which it reports, and of those above its own; the newest first.</summary>
    Task<IReadOnlyList<OutlineNote>> RecentAsync(OrganizationId office, CancellationToken ct);

    /// <summary>How the outline changed since a moment in which a place stands: what a review below that place should follow.</summary>
    Task<AboveChanged?> AboveAsync(ParticipantId place, DateTimeOffset since, CancellationToken ct);
}

/// <summary>A change that an office should know.</summary>
/// <param name="Review">The review whose outline changed.</param>
/// <param name="Title">Its title.</param>
/// <param name="Words">What changed.</param>
/// <param name="At">When.</param>
/// <param name="Place">The office's own place in it.</param>
/// <param name="Begun">Whether the office has begun its report.</param>
/// <param name="Below">The office's own review below it that has not followed, when there is one.</param>
public sealed record OutlineNote(
    ReviewId Review,
    string Title,
    string Words,
    DateTimeOffset At,
    ParticipantId Place,
    bool Begun,
    ReviewId? Below
);

/// <summary>The superior's review and how its outline changed.</summary>
public sealed record AboveChanged(ReviewView Above, IReadOnlyList<OutlineStep> Steps);
