using TongKet.Oversight.Board;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Mapping;

/// <summary>Reads the map of a review: of all the reports only the counts, of one page of units each section.</summary>
internal sealed class ReadMap(ReadBoard boards, ISectionMarks marks)
{
    public const int PageSize = 100;

    public async Task<MapView?> HandleAsync(ReviewId id, BoardFilter filter, SectionFilter section, bool all, CancellationToken ct)
    {
        if (await boards.HandleAsync(id, filter, ct) is not { } board)
        {
            return null;
        }

        if (section.State is { } wanted)
        {
            board = board with { Lines = await InStateAsync(board, section.Section, wanted, ct) };
        }

        var leaves = board.Review.Sections.Where(s => s.IsLeaf).ToList();
        var only = section.State is null ? leaves.Where(s => s.Id == section.Section).ToList() : [];
        var shown = all ? board.Lines : [.. board.Lines.Skip((filter.Page - 1) * PageSize).Take(PageSize)];
        return new MapView(
            board,
            only.Count > 0 ? only : leaves,
            shown,
            await marks.OfAsync([.. shown.Select(l => l.Place.Id)], ct),
            await marks.CountAsync(id, ct)
        );
    }

    private async Task<IReadOnlyList<BoardLine>> InStateAsync(
        BoardView board,
        SectionId? section,
        SectionProgress state,
        CancellationToken ct
    )
    {
        if (section is { } asked)
        {
            var states = await marks.OfSectionAsync(board.Review.Id, asked, ct);
            return [.. board.Lines.Where(l => states.GetValueOrDefault(l.Place.Id) == state)];
        }

        var having = await marks.HavingAsync(board.Review, [.. board.Lines.Select(l => l.Place.Id)], state, ct);
        return [.. board.Lines.Where(l => having.Contains(l.Place.Id))];
    }
}
