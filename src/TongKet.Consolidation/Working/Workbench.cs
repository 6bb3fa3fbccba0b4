using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Working;

/// <summary>What the consolidation page shows of one section.</summary>
/// <param name="Review">The review.</param>
/// <param name="Id">The consolidation.</param>
/// <param name="Tree">Names of units.</param>
/// <param name="Section">The section on the page.</param>
/// <param name="Counts">How far each section is.</param>
/// <param name="Units">Units asked.</param>
/// <param name="Sent">Units whose reports were taken in.</param>
/// <param name="Nothing">Units that say there is nothing to report in this section.</param>
/// <param name="Groups">Open passages, those that say nearly the same together; the most widely said first.</param>
/// <param name="Aside">Passages set aside.</param>
/// <param name="Draft">The draft of the section, one page of it.</param>
/// <param name="DraftTotal">How many passages it has.</param>
/// <param name="Totals">Figures of the section.</param>
/// <param name="Places">Where the draft can be sent up to.</param>
internal sealed record Workbench(
    ReviewView Review,
    ConsolidationId Id,
    OrganizationTree Tree,
    SectionView Section,
    IReadOnlyDictionary<SectionId, SectionCount> Counts,
    int Units,
    int Sent,
    int Nothing,
    IReadOnlyList<IReadOnlyList<UnitPassage>> Groups,
    IReadOnlyList<UnitPassage> Aside,
    IReadOnlyList<DraftLine> Draft,
    int DraftTotal,
    IReadOnlyList<FigureTotal> Totals,
    IReadOnlyList<ParticipantView> Places
)
{
    /// <summary>What the address of the page asks for.</summary>
    public BenchPlace Place { get; init; } = new(null, 1, null, null);

    /// <summary>Units that had sent before the section was asked.</summary>
    public int NotAsked { get; init; }

    /// <summary>Sections that are asked no more and in which something still stands.</summary>
    public IReadOnlyList<SectionView> Left { get; init; } = [];

    /// <summary>Units whose sent version stands while they supplement it.</summary>
    public IReadOnlySet<OrganizationId> Supplementing { get; init; } = new HashSet<OrganizationId>();

    /// <summary>Whether it answers an older outline and is being supplemented, in words.</summary>
    public string OutlineOf(UnitPassage said) =>
        (said.Outline < Review.OutlineVersion ? $" · theo đề cương phiên bản {said.Outline}" : "")
        + (said.Stands && Supplementing.Contains(said.Organization) ? " · đang bổ sung" : "");

    /// <summary>Sections whose heading would stand bare in the paper.</summary>
    public IReadOnlyList<SectionView> Empty { get; init; } = [];
    public int DraftPage => Place.Page;
    public Guid? Unfolded => Place.Unfolded;
    public Guid? Editing => Place.Editing;
    public int Handled => Counts.Values.Sum(c => c.Handled);
    public int Total => Counts.Values.Sum(c => c.Total);
}
