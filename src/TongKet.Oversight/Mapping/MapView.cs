using TongKet.Oversight.Board;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Mapping;

/// <summary>A review as a map: units by sections.</summary>
/// <param name="Board">The units that fit the filter, in order.</param>
/// <param name="Columns">The sections in which units write.</param>
/// <param name="Shown">The units of this page.</param>
/// <param name="Marks">Their sections; what is missing is empty.</param>
/// <param name="Counts">Over the whole review, by section and state.</param>
internal sealed record MapView(
    BoardView Board,
    IReadOnlyList<SectionView> Columns,
    IReadOnlyList<BoardLine> Shown,
    IReadOnlyDictionary<(ParticipantId, SectionId), SectionProgress> Marks,
    IReadOnlyDictionary<(SectionId, SectionProgress), int> Counts
)
{
    private readonly IReadOnlyDictionary<SectionId, SectionView> _all = Board.Review.Sections.ToDictionary(s => s.Id);

    /// <summary>The heads of the columns, no two alike.</summary>
    public IReadOnlyDictionary<SectionId, string> Heads { get; } =
        MapHeads.Of(Board.Review.Sections, [.. Board.Review.Sections.Where(s => s.IsLeaf)]);

    /// <summary>The section with those above it.</summary>
    public string PathOf(SectionView column) => MapHeads.Path(column, _all);

    /// <summary>How far a unit is with a section.</summary>
    public SectionProgress Of(BoardLine line, SectionView column) => Marks.GetValueOrDefault((line.Place.Id, column.Id));

    /// <summary>How many units have finished or sent a section, or say there is nothing to report.</summary>
    public int DoneCount(SectionView column) =>
        Counts.GetValueOrDefault((column.Id, SectionProgress.Done))
        + Counts.GetValueOrDefault((column.Id, SectionProgress.Sent))
        + Counts.GetValueOrDefault((column.Id, SectionProgress.NothingToReport));
}
