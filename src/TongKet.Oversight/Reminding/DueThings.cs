using TongKet.Accounts.Contracts;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Oversight.Owing;

namespace TongKet.Oversight.Reminding;

/// <summary>All that a person has to see to by a day, in the offices for which they may act (also in somebody's place): what the page of owed things gathers.</summary>
internal sealed class DueThings(IPeople people, GatherOwed gathering, IOrganizations organizations, TimeProvider clock)
{
    private static readonly Role[] Working = [Role.Specialist, Role.Clerk, Role.Leader];

    /// <summary>Asked for a mail or a calendar, where nobody is signed in: the person's own things, so the wall between offices is stepped over.</summary>
    public Task<IReadOnlyList<DueThing>> OfAsync(UserId person, CancellationToken ct) =>
        AcrossOffices.ReadAsync(() => ReadAsync(person, ct));

    private async Task<IReadOnlyList<DueThing>> ReadAsync(UserId person, CancellationToken ct)
    {
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var found = new List<DueThing>();
        // Those who only look need no reminder.
        foreach (var (office, roles) in (await people.OfficesAsync(person, ct)).Where(o => o.Value.Overlaps(Working)))
        {
            var owed = await gathering.RemindersAsync(new ActingUser(person, "", office, roles), ct);
            found.AddRange(owed.Select(i => Of(i, tree)).OfType<DueThing>());
        }

        return [.. found.DistinctBy(t => t.Id).OrderBy(t => t.Day)];
    }

    private static DueThing? Of(OwedItem item, OrganizationTree tree)
    {
        if (item.Day is not { } day)
        {
            return null;
        }

        var office = tree.NameOf(item.Office);
        var (word, details) = item.Kind switch
        {
            OwedKind.Task => ("Nhiệm vụ", $"{office} chủ trì, theo {item.More}"),
            OwedKind.Section => ("Mục được giao viết", item.More),
            _ => ("Hạn nộp", $"{office} nộp {(item.To is { } to ? tree.NameOf(to) : "")}"),
        };
        return new(item.Id, day, item.Over, word, item.What, details, item.Look.Word, item.Address ?? "/");
    }
}
