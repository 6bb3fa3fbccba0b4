using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Contracts;

/// <summary>The version with which a participant stands in a review now.</summary>
public readonly record struct StandingSubmission(SubmissionId Id, ParticipantId Participant);
