using TongKet.Consolidation.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Data;

/// <summary>A frozen submission whose passages and figures were taken in. Kept when a newer one comes, so that what was used stays traceable.</summary>
internal sealed class TakenSubmission
{
    public required ConsolidationId Consolidation { get; init; }
    public required SubmissionId Submission { get; init; }
    public required ReportId Report { get; init; }
    public required ParticipantId Participant { get; init; }
    public required OrganizationId Organization { get; init; }
    public required int Version { get; init; }
    public required string Symbol { get; init; }

    /// <summary>The version of the outline that it answers.</summary>
    public int OutlineVersion { get; init; } = 1;
    public required DateTimeOffset SentAt { get; init; }
    public required string Sha256 { get; init; }
    public required DateTimeOffset TakenInAt { get; init; }

    /// <summary>Sections where the unit says there is nothing to report.</summary>
    public required IReadOnlyList<Guid> NothingIn { get; init; }
    public Currency Currency { get; set; } = Currency.Current;
}
