using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Oversight.Progress;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Board;

/// <summary>Reads a board: one question for the review, one for its participants; names come from the cached tree.</summary>
internal sealed class ReadBoard(IReviews reviews, IOrganizations organizations, TimeProvider clock)
{
    public async Task<BoardView?> HandleAsync(ReviewId id, BoardFilter filter, CancellationToken ct)
    {
        if (await reviews.FindAsync(id, ct) is not { } review)
        {
            return null;
        }

        var places = await reviews.ListParticipantsAsync(id, ct);
        var today = clock.VietnamToday;
        var tree = await organizations.TreeAsync(today, ct);
        var lines = places.Select(p => LineOf(p, tree, today)).Where(l => Fits(l, filter)).ToList();
        var list = BoardLists.Parse(filter.List);

        return new BoardView(
            review,
            [.. lines.Where(l => list.Holds(l, today)).In(filter.Sort)],
            BoardLists.All.ToDictionary(l => l.List, l => lines.Count(line => l.List.Holds(line, today))),
            ReviewProgress.Of(places, today),
            [
                .. places
                    .Select(p => p.Via)
                    .Distinct()
                    .Select(v => v is { } via ? tree.Find(via) : null)
                    .OfType<OrganizationNode>()
                    .OrderBy(n => n.Name, StringComparer.Ordinal),
            ]
        );
    }

    private static BoardLine LineOf(ParticipantView place, OrganizationTree tree, DateOnly today) =>
        new(
            place,
            tree.Find(place.Organization),
            tree.NameOf(place.Organization),
            place.Via is { } via ? tree.NameOf(via) : "",
            Timeliness.Of(place, today)
        );

    private static bool Fits(BoardLine line, BoardFilter filter) =>
        (filter.Level is not { } level || line.Unit?.Level == level)
        && (filter.Kind is not { } kind || line.Unit?.Kind == kind)
        && (filter.Via is not { } via || line.Place.Via == via)
        && (filter.Search is not { } words || PlainWords.Of(line.Name).Contains(PlainWords.Of(words), StringComparison.Ordinal));
}
