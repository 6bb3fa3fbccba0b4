using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Managing;

/// <summary>Reads who works in an office today.</summary>
internal sealed class Colleagues(IDatabase database, TimeProvider clock) : IColleagues
{
    public async Task<IReadOnlyList<Colleague>> ListAsync(OrganizationId office, CancellationToken ct)
    {
        var today = clock.VietnamToday;
        await using var db = database.Open();
        var held = await db
            .Memberships.AsNoTracking()
            .Where(m => m.Organization == office && m.ValidFrom <= today && (m.ValidTo == null || m.ValidTo > today))
            .ToListAsync(ct);
        var ids = held.Select(m => m.UserId.Value).Distinct().ToList();
        var names = await db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, ct);
        return
        [
            .. held.GroupBy(m => m.UserId)
                .Select(g => new Colleague(g.Key, names[g.Key.Value], g.Select(m => m.Role).ToHashSet(), Words(g.Select(m => m.Role))))
                .OrderBy(c => c.Name, StringComparer.CurrentCulture),
        ];
    }

    private static string Words(IEnumerable<Role> roles) => string.Join(", ", roles.Distinct().Order().Select(RoleWords.Of));
}
