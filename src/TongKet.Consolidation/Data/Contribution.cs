using TongKet.Consolidation.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Data;

/// <summary>What became of a unit's passage.</summary>
internal enum ContributionStatus
{
    /// <summary>Waiting.</summary>
    Open,

    /// <summary>Stands in the draft as it was written, alone or for others that say the same.</summary>
    Used,

    /// <summary>Went into a passage together with others.</summary>
    Merged,

    /// <summary>Left out, with a reason.</summary>
    SetAside,
}

/// <summary>One passage of a unit's report, as it was sent.</summary>
internal sealed class Contribution
{
    public required ContributionId Id { get; init; }
    public required ConsolidationId Consolidation { get; init; }
    public required SectionId Section { get; init; }
    public required SubmissionId Submission { get; init; }
    public required ParticipantId Participant { get; init; }
    public required OrganizationId Organization { get; init; }
    public required int Ordinal { get; init; }
    public required string Html { get; init; }
    public required string Text { get; init; }

    /// <summary>Equal for texts that differ at most in case, blanks, marks of tone placement and punctuation.</summary>
    public required long FoldHash { get; init; }
    public ContributionStatus Status { get; private set; } = ContributionStatus.Open;

    /// <summary>Why it was set aside.</summary>
    public string? Reason { get; private set; }
    public Currency Currency { get; set; } = Currency.Current;

    /// <summary>A newer submission of the unit that says the same word for word.</summary>
    public SubmissionId? ConfirmedIn { get; set; }

    public void Take(bool merged) => (Status, Reason) = (merged ? ContributionStatus.Merged : ContributionStatus.Used, null);

    public void SetAside(string reason) => (Status, Reason) = (ContributionStatus.SetAside, reason);

    public void PutBack() => (Status, Reason) = (ContributionStatus.Open, null);
}
