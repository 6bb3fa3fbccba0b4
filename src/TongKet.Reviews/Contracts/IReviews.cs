using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Contracts;

/// <summary>What other modules may ask of reviews.</summary>
public interface IReviews
{
    /// <summary>The review with outline and indicators, or null.</summary>
    Task<ReviewView?> FindAsync(ReviewId id, CancellationToken ct);

    /// <summary>One participant, or null.</summary>
    Task<ParticipantView?> FindParticipantAsync(ParticipantId id, CancellationToken ct);

    /// <summary>All participants of a review.</summary>
    Task<IReadOnlyList<ParticipantView>> ListParticipantsAsync(ReviewId id, CancellationToken ct);

    /// <summary>What an organisation owes, over all reviews.</summary>
    Task<IReadOnlyList<ParticipantView>> ListOwedByAsync(OrganizationId organization, CancellationToken ct);

    /// <summary>Participants whose reports come to an organisation as recipient or intermediary.</summary>
    Task<IReadOnlyList<ParticipantView>> ListComingToAsync(OrganizationId organization, CancellationToken ct);

    /// <summary>Reviews that an organisation owns or is intermediary of, newest first.</summary>
    Task<IReadOnlyList<ReviewView>> ListOfAsync(OrganizationId organization, CancellationToken ct);

    /// <summary>Launches a review. Idempotent by <see cref="LaunchRequest.Id"/>.</summary>
    Task<Outcome<ReviewId>> LaunchAsync(LaunchRequest request, ActingUser who, CancellationToken ct);
}

/// <summary>A review to launch.</summary>
/// <param name="Id">Chosen by the caller: sending the form twice launches once.</param>
/// <param name="Title">Title.</param>
/// <param name="Directive">The document it comes from.</param>
/// <param name="CutOff">Cut-off day.</param>
/// <param name="RecipientText">To whom, as printed.</param>
/// <param name="Intermediary">Through whom.</param>
/// <param name="Outline">Sections with figures asked.</param>
/// <param name="Groups">Who reports by when.</param>
/// <param name="AnswersTo">The owner's place in its superior's review.</param>
public sealed record LaunchRequest(
    ReviewId Id,
    string Title,
    DocumentId? Directive,
    DateOnly? CutOff,
    string RecipientText,
    OrganizationId? Intermediary,
    IReadOnlyList<OutlineDraft> Outline,
    IReadOnlyList<ParticipantGroup> Groups,
    ParticipantId? AnswersTo = null
)
{
    /// <summary>Statistics forms besides those that were prepared under the same id.</summary>
    public IReadOnlyList<StatisticalForm> Forms { get; init; } = [];

    /// <summary>The review of the period before.</summary>
    public ReviewId? Previous { get; init; }
}

/// <summary>A section to be, with the figures asked in it.</summary>
public sealed record OutlineDraft(
    string Label,
    string Title,
    string Guidance,
    IReadOnlyList<IndicatorDraft> Indicators,
    IReadOnlyList<OutlineDraft> Children
);

/// <summary>A figure to be asked.</summary>
public sealed record IndicatorDraft(string Name, string Unit);

/// <summary>Organisations with one deadline; null when they choose their own time.</summary>
public sealed record ParticipantGroup(IReadOnlyList<OrganizationId> Organizations, DateOnly? Deadline);

/// <summary>A review was launched: participants owe a report now.</summary>
public sealed record ReviewLaunched(ReviewId Review, OrganizationId Owner) : IEvent;

/// <summary>A participant's report moved on; published by the Reports module, which owns reports. Carries the newest truth, so it may come twice.</summary>
/// <param name="Participant">Whose report.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Step">Grows with each step of the same report: an older event that arrives late is ignored.</param>
/// <param name="At">When.</param>
/// <param name="NewDeadline">A new deadline set with a return.</param>
public sealed record ReportProgressed(
    ParticipantId Participant,
    ParticipantState State,
    int Step,
    DateTimeOffset At,
    DateOnly? NewDeadline = null
) : IEvent;
