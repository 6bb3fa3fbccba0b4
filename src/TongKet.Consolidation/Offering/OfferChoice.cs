using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Offering;

/// <summary>What a person chose of the offers.</summary>
/// <param name="Passages">Ids of passages.</param>
/// <param name="Figures">Keys of figures.</param>
/// <param name="Section">All that waits in this section of the superior's outline.</param>
internal sealed record OfferChoice(IReadOnlySet<Guid> Passages, IReadOnlySet<string> Figures, SectionId? Section = null)
{
    public bool Holds(OfferedPassage offer) =>
        offer.Waits && (Section is null ? Passages.Contains(offer.Passage.Id.Value) : offer.Target == Section);
}
