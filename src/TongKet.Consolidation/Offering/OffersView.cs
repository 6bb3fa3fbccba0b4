using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Offering;

/// <summary>All that the office's own collecting has for its report.</summary>
/// <param name="Report">The report that goes up.</param>
/// <param name="Superior">The superior's review.</param>
/// <param name="Below">The own reviews that collect for it.</param>
/// <param name="Tree">Names.</param>
/// <param name="Passages">Offered passages, in the order of the superior's outline.</param>
/// <param name="Figures">Offered figures of sections and forms.</param>
/// <param name="OnlyBelow">Sections that only the own outline has, with how many passages stay there.</param>
/// <param name="Unhandled">Passages of units that nobody has looked at on the bench yet.</param>
internal sealed record OffersView(
    DraftReport Report,
    ReviewView Superior,
    IReadOnlyList<ReviewView> Below,
    OrganizationTree Tree,
    IReadOnlyList<OfferedPassage> Passages,
    IReadOnlyList<OfferedFigure> Figures,
    IReadOnlyList<(SectionView Section, int Passages)> OnlyBelow,
    int Unhandled
)
{
    /// <summary>Figures that the report does not have, or has otherwise.</summary>
    public IReadOnlyList<OfferedFigure> NewFigures => [.. Figures.Where(f => !f.IsSame && !f.Offered.IsMissing)];
}
