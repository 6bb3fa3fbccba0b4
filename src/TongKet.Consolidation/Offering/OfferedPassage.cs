using TongKet.Consolidation.Data;
using TongKet.Consolidation.Printing;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Offering;

/// <summary>A passage of the own consolidation as an offer to the report that goes up.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Target">The section of the superior's outline.</param>
/// <param name="From">The review below that it comes from.</param>
/// <param name="Origins">Whose words it is.</param>
/// <param name="Decided">What was decided on it before; null when nothing was.</param>
internal sealed record OfferedPassage(
    DraftPassage Passage,
    SectionId Target,
    ReviewId From,
    IReadOnlyList<PassageOrigin> Origins,
    Offer? Decided
)
{
    /// <summary>Nobody has decided on this wording yet.</summary>
    public bool Waits => Decided is null || Decided.Html != Passage.Html;

    /// <summary>It was taken, and has been changed below since.</summary>
    public bool ChangedSince => Decided is { Taken: true } && Waits;

    /// <summary>It stands in the report as it stands below.</summary>
    public bool IsTaken => Decided is { Taken: true } && !Waits;
}
