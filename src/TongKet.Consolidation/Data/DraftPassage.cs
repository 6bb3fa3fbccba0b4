using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Data;

/// <summary>A passage of the draft. It has at least one source; the database refuses one without.</summary>
internal sealed class DraftPassage
{
    public required PassageId Id { get; init; }
    public required ConsolidationId Consolidation { get; init; }
    public required SectionId Section { get; init; }
    public required int Ordinal { get; set; }
    public required string Html { get; set; }
    public required string Text { get; set; }

    /// <summary>A person changed what the sources say.</summary>
    public bool Edited { get; set; }
    public required DateTimeOffset UpdatedAt { get; set; }
    public required UserId UpdatedBy { get; set; }

    /// <summary>Grows with each change, so that two people who edit it notice each other.</summary>
    public int Version { get; set; } = 1;
}

/// <summary>Where a draft passage comes from: a unit's passage, or the person who wrote it.</summary>
internal sealed class PassageSource
{
    public required PassageSourceId Id { get; init; }
    public required PassageId Passage { get; set; }
    public ContributionId? Contribution { get; init; }
    public UserId? Author { get; init; }
    public string? AuthorName { get; init; }
}
