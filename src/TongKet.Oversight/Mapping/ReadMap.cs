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

        if (section.Section is { } asked)
        {
            var states = await marks.OfSectionAsync(id, asked, ct);
            board = board with { Lines = [.. board.Lines.Where(l => states.GetValueOrDefault(l.Place.Id) == section.State)] };
        }

        var shown = all ? board.Lines : [.. board.Lines.Skip((filter.Page - 1) * PageSize).Take(PageSize)];
        return new MapView(
            board,
            [.. board.Review.Sections.Where(s => s.IsLeaf)],
            shown,
            await marks.OfAsync([.. shown.Select(l => l.Place.Id)], ct),
            await marks.CountAsync(id, ct)
        );
    }
}
