using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Viewing;

/// <summary>A review in the list.</summary>
internal sealed record ReviewLine(
    ReviewId Id,
    string Title,
    OrganizationId Owner,
    DateTimeOffset LaunchedAt,
    DateOnly? LastDeadline,
    int Participants,
    int Sent,
    ParticipantId? MyPlace
);

/// <summary>Something that is still being prepared.</summary>
internal sealed record DraftLine(ReviewId Id, string Title, DateTimeOffset UpdatedAt, string UpdatedBy);
