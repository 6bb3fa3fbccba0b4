using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sending;

/// <summary>The frozen copy that was sent, and its proof. A trigger in the database forbids any change.</summary>
internal sealed class Submission
{
    public required SubmissionId Id { get; init; }
    public required ReportId Report { get; init; }
    public required ParticipantId Participant { get; init; }
    public required ReviewId Review { get; init; }
    public required OrganizationId Organization { get; init; }
    public required OrganizationId Recipient { get; init; }
    public OrganizationId? Via { get; init; }
    public required OrganizationId ReviewOwner { get; init; }
    public required int Version { get; init; }

    /// <summary>The version of the outline that it answers.</summary>
    public int OutlineVersion { get; init; } = 1;
    public required Guid Key { get; init; }
    public required DocumentId Document { get; init; }
    public required string Symbol { get; init; }

    /// <summary>The very bytes that were hashed: <see cref="FrozenReport"/> as UTF-8 JSON.</summary>
    public required byte[] Content { get; init; }
    public required string Sha256 { get; init; }
    public required int Words { get; init; }
    public required int Sections { get; init; }
    public required int Figures { get; init; }
    public required UserId SentBy { get; init; }
    public required string SentByName { get; init; }
    public required DateTimeOffset SentAt { get; init; }
}
