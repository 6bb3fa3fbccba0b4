using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Managing;

/// <summary>The people of an office and of those below it.</summary>
internal sealed class ListPeople(IDatabase database, IOrganizations organizations, LockOut lockOut, TimeProvider clock)
{
    public async Task<IReadOnlyList<PersonLine>> HandleAsync(OrganizationId office, string? search, CancellationToken ct)
    {
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var offices = tree.Below(office).Select(n => n.Id).Prepend(office).ToHashSet();
        await using var db = database.Open();
        var memberships = (await db.Memberships.AsNoTracking().ToListAsync(ct)).Where(m => offices.Contains(m.Organization)).ToList();
        var ids = memberships.Select(m => m.UserId.Value).Distinct().ToList();
        var users = await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, ct);
        var closed = await lockOut.ClosedAsync(ct);
        var factors = (await db.Authenticators.Where(a => a.ConfirmedAt != null).Select(a => a.UserId).ToListAsync(ct)).ToHashSet();
        return
        [
            .. memberships
                .Select(m => LineOf(m, users[m.UserId.Value]))
                .Where(l =>
                    string.IsNullOrWhiteSpace(search)
                    || $"{l.Name} {l.UserName} {l.Office}".Contains(search.Trim(), StringComparison.CurrentCultureIgnoreCase)
                )
                .OrderBy(l => l.Office, StringComparer.CurrentCulture)
                .ThenBy(l => l.Name, StringComparer.CurrentCulture)
                .ThenBy(l => l.Role),
        ];

        PersonLine LineOf(Membership m, User u) =>
            new(m.Id, m.UserId, u.UserName!, u.Name, tree.NameOf(m.Organization), m.Role, m.ValidFrom, m.ValidTo)
            {
                Locked = closed.Contains(LockOut.KeyOf(u.UserName!)) || closed.Contains(LockOut.KeyOf(m.UserId)),
                HasFactor = factors.Contains(m.UserId),
            };
    }
}

/// <summary>One role of one person.</summary>
internal sealed record PersonLine(
    Guid Membership,
    UserId Person,
    string UserName,
    string Name,
    string Office,
    Role Role,
    DateOnly From,
    DateOnly? To
)
{
    /// <summary>Signing in waits after wrong tries.</summary>
    public bool Locked { get; init; }

    /// <summary>Signs in with two factors.</summary>
    public bool HasFactor { get; init; }
}
