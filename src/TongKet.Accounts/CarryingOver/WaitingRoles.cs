using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.CarryingOver;

/// <summary>A role in an office that ended, which can be given again in its successor.</summary>
internal sealed record WaitingRole(Guid Membership, OrganizationId Office, string OfficeName, string Person, string UserName, Role Role);

/// <summary>Roles that stand in offices that ended; they hold nothing there any more until an administrator decides.</summary>
internal sealed class WaitingRoles(IDatabase database, IOrganizations organizations, IOrganizationHistory history, TimeProvider clock)
{
    /// <summary>Those that could go to this office.</summary>
    public async Task<IReadOnlyList<WaitingRole>> ForAsync(OrganizationId heir, CancellationToken ct)
    {
        var (lineage, today) = (await history.LineageAsync(ct), clock.VietnamToday);
        var old = lineage
            .Before(heir, today)
            .Where(o => !lineage.IsAlive(o, today) && lineage.StandingFor(o, today).Contains(heir))
            .ToList();
        if (old.Count == 0)
        {
            return [];
        }

        var tree = await organizations.TreeAsync(today, ct);
        await using var db = database.Open();
        var open = await Open(db.Memberships.AsNoTracking(), today).Where(m => old.Contains(m.Organization)).ToListAsync(ct);
        var ids = open.Select(m => m.UserId.Value).Distinct().ToList();
        var users = await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, ct);
        return
        [
            .. open.Select(m => (Role: m, User: users[m.UserId.Value]))
                .Select(m => new WaitingRole(
                    m.Role.Id,
                    m.Role.Organization,
                    tree.NameOf(m.Role.Organization),
                    m.User.Name,
                    m.User.UserName!,
                    m.Role.Role
                ))
                .OrderBy(m => m.Role is Role.Leader)
                .ThenBy(m => m.Person, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>How many wait for each office within reach.</summary>
    public async Task<IReadOnlyList<(OrganizationId Heir, int Count)>> UnderAsync(OrganizationId office, CancellationToken ct)
    {
        var (lineage, today) = (await history.LineageAsync(ct), clock.VietnamToday);
        if (lineage.All.Count == 0)
        {
            return [];
        }

        var tree = await organizations.TreeAsync(today, ct);
        await using var db = database.Open();
        var offices = await Open(db.Memberships, today).Select(m => m.Organization).ToListAsync(ct);
        return
        [
            .. offices
                .Where(o => tree.Find(o) is null)
                .SelectMany(o => lineage.StandingFor(o, today))
                .Where(h => h == office || tree.IsBelow(h, office))
                .CountBy(h => h)
                .Select(h => (h.Key, h.Value)),
        ];
    }

    private static IQueryable<Membership> Open(IQueryable<Membership> all, DateOnly today) =>
        all.Where(m => m.ValidTo == null || m.ValidTo > today);
}
