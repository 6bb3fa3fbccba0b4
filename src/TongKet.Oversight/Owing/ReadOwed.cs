using TongKet.Accounts.Contracts;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;
using TongKet.Oversight.Board;

namespace TongKet.Oversight.Owing;

/// <summary>Who owes what by when: of one office over all reviews and tasks, and of those below it for whoever oversees them.</summary>
internal sealed class ReadOwed(GatherOwed gathering, IOrganizations organizations, IAccess access, TimeProvider clock)
{
    public async Task<OwedList> HandleAsync(OrganizationId office, OwedFilter filter, ActingUser who, CancellationToken ct)
    {
        var today = clock.VietnamToday;
        var tree = await organizations.TreeAsync(today, ct);
        var below = tree.Below(office).Select(n => n.Id).ToList();
        var mayLookBelow = below.Count > 0 && await access.RefusalAsync(who, Right.ViewBoard, ResourceOwners.Of(below[0]), ct) is null;
        var items = await gathering.HandleAsync(office, filter.Below && mayLookBelow ? below : [], who, ct);
        var fitting = items.Where(i => Fits(i, filter, tree)).ToList();
        return new OwedList(
            [
                .. fitting
                    .Where(i => OwedList.Holds(filter.List, i, today))
                    .OrderBy(i => i.Day ?? DateOnly.MaxValue)
                    .ThenBy(i => tree.NameOf(i.Office), StringComparer.Ordinal)
                    .ThenBy(i => i.More, StringComparer.Ordinal)
                    .ThenBy(i => i.Kind)
                    .ThenBy(i => i.What, StringComparer.Ordinal),
            ],
            fitting.Count,
            fitting.Count(i => i.Standing(today) is DueStanding.Late),
            fitting.Count(i => i.Standing(today) is DueStanding.Soon),
            fitting.Count(i => i.Day is null),
            tree,
            mayLookBelow
        );
    }

    private static bool Fits(OwedItem item, OwedFilter filter, OrganizationTree tree) =>
        (filter.Kind is not { } kind || item.Kind == kind)
        && (
            filter.Search is not { } words
            || PlainWords.Of($"{tree.NameOf(item.Office)} {item.What} {item.More}").Contains(PlainWords.Of(words), StringComparison.Ordinal)
        );
}
