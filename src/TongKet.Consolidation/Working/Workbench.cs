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

    /// <summary>Sections whose heading would stand bare in the paper.</summary>
    public IReadOnlyList<SectionView> Empty { get; init; } = [];
    public int DraftPage => Place.Page;
    public Guid? Unfolded => Place.Unfolded;
    public Guid? Editing => Place.Editing;
    public int Handled => Counts.Values.Sum(c => c.Handled);
    public int Total => Counts.Values.Sum(c => c.Total);
}

/// <summary>Which part of a consolidation its page shows.</summary>
/// <param name="Section">The section; null for the first where something waits.</param>
/// <param name="Page">Page of a long draft, from 1.</param>
/// <param name="Unfolded">The group whose units' own words are shown, by its first passage.</param>
/// <param name="Editing">The draft passage that is being edited.</param>
internal sealed record BenchPlace(Guid? Section, int Page, Guid? Unfolded, Guid? Editing);

/// <summary>A unit's passage as the page shows it.</summary>
internal sealed record UnitPassage(
    ContributionId Id,
    OrganizationId Organization,
    string Html,
    string Text,
    ContributionStatus Status,
    string? Reason
);

/// <summary>A draft passage with how many units stand behind it.</summary>
/// <param name="Id">The passage.</param>
/// <param name="Html">Its text.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Edited">Whether a person changed it.</param>
/// <param name="Version">Its version, sent along with a change.</param>
/// <param name="Sources">How many sources it has.</param>
/// <param name="Replaced">How many of them the unit has replaced by a newer version since.</param>
/// <param name="Withdrawn">How many stand in a report that was returned to the unit.</param>
/// <param name="Author">Who wrote it, when no unit did.</param>
internal sealed record DraftLine(
    PassageId Id,
    string Html,
    string Text,
    bool Edited,
    int Version,
    int Sources,
    int Replaced,
    int Withdrawn,
    string? Author
);
