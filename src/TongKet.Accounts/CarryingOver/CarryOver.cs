using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.Managing;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.CarryingOver;

/// <summary>Gives roles of an ended office again in its successor, those that the administrator has chosen and no others.</summary>
internal sealed class CarryOver(
    IDatabase database,
    WaitingRoles waiting,
    IOrganizations organizations,
    IAudit audit,
    Sessions sessions,
    TimeProvider clock
)
{
    public async Task<Outcome<int>> HandleAsync(ActingUser who, OrganizationId heir, IReadOnlyList<Guid> chosen, CancellationToken ct)
    {
        // What is not offered for this office, somebody else's or carried over already, is not taken.
        var offered = (await waiting.ForAsync(heir, ct)).Where(w => chosen.Contains(w.Membership)).ToDictionary(w => w.Membership);
        if (offered.Count == 0)
        {
            return AccountsProblems.NoRoleChosen;
        }

        var (today, tree) = (clock.VietnamToday, await organizations.TreeAsync(clock.VietnamToday, ct));
        var ids = offered.Keys.ToList();
        await using var db = database.Open();
        var old = await db.Memberships.Where(m => ids.Contains(m.Id)).ToListAsync(ct);
        var people = old.ConvertAll(m => m.UserId);
        var there = await db.Memberships.Where(m => m.Organization == heir && people.Contains(m.UserId)).ToListAsync(ct);
        foreach (var role in old)
        {
            role.ValidTo = role.ValidFrom > today ? role.ValidFrom : today;
            if (!there.Exists(t => t.UserId == role.UserId && t.Role == role.Role && !(t.ValidTo <= today)))
            {
                there.Add(Given(role, heir, today));
                db.Memberships.Add(there[^1]);
            }

            var from = offered[role.Id];
            audit.Record(
                db,
                who,
                "accounts.role-carried-over",
                role.UserId.Value,
                $"Chuyển vai trò {RoleWords.Of(role.Role)} của {from.Person} ({from.UserName}) từ {from.OfficeName} sang {tree.NameOf(heir)}"
            );
        }

        await db.SaveChangesAsync(ct);
        people.ForEach(sessions.Forget);
        return old.Count;
    }

    private Membership Given(Membership old, OrganizationId heir, DateOnly today) =>
        new()
        {
            Id = clock.NewGuid(),
            UserId = old.UserId,
            Organization = heir,
            Role = old.Role,
            ValidFrom = today,
        };
}
