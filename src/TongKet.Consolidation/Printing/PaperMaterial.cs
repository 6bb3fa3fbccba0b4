using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Figures;
using TongKet.Consolidation.Forms;
using TongKet.Documents.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Printing;

/// <summary>Everything that a consolidated paper is made of.</summary>
internal sealed record PaperMaterial(
    ReviewView Review,
    OrganizationNode Owner,
    OrganizationTree Tree,
    DocumentSummary? Directive,
    int Units,
    int UnitsSent,
    ILookup<SectionId, PassageMaterial> Passages,
    IReadOnlyDictionary<IndicatorId, FigureTotal> Totals,
    ILookup<IndicatorId, FigureSource> FigureSources,
    IReadOnlyList<RolledForm> Forms
)
{
    /// <summary>Sections whose heading stands bare.</summary>
    public IReadOnlyList<SectionView> EmptySections => EmptyOf(Review, Passages.Contains);

    /// <summary>Leaves of the outline without a passage and without a figure asked, in order.</summary>
    public static IReadOnlyList<SectionView> EmptyOf(ReviewView review, Func<SectionId, bool> hasText)
    {
        var withFigures = review.Indicators.Select(i => i.Section).ToHashSet();
        return [.. review.Sections.Where(s => s.IsLeaf && !withFigures.Contains(s.Id) && !hasText(s.Id))];
    }
}

/// <summary>A draft passage and where it comes from.</summary>
internal sealed record PassageMaterial(DraftPassage Passage, IReadOnlyList<PassageOrigin> Origins);

/// <summary>One source of a passage as it is named to a reader.</summary>
/// <param name="Organization">The unit; null when a person of the office wrote it.</param>
/// <param name="Author">The person then.</param>
/// <param name="Symbol">Number and symbol of the report.</param>
/// <param name="Version">Its version.</param>
/// <param name="On">Its day.</param>
/// <param name="Currency">Whether the unit still says so.</param>
/// <param name="Text">The unit's own words.</param>
internal sealed record PassageOrigin(
    OrganizationId? Organization,
    string? Author,
    string? Symbol,
    int? Version,
    DateOnly? On,
    Currency Currency,
    string? Text
)
{
    /// <summary>The version of the outline that it answers.</summary>
    public int Outline { get; init; } = 1;
}
