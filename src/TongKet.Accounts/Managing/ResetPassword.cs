using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;

namespace TongKet.Accounts.Managing;

/// <summary>A new one-time password for somebody who forgot theirs; ends all their sessions and a lock-out.</summary>
internal sealed class ResetPassword(
    IDatabase database,
    IAccess access,
    IPasswordHasher<User> hasher,
    IAudit audit,
    Sessions sessions,
    TimeProvider clock
)
{
    public async Task<Outcome<RoleGiven>> HandleAsync(ActingUser who, Guid membership, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.Memberships.AsNoTracking().SingleOrDefaultAsync(m => m.Id == membership, ct) is not { } held)
        {
            return AccountsProblems.MembershipMissing;
        }

        // Who also works elsewhere can be helped only by one who manages all those offices, or a password would open foreign doors.
        var today = clock.VietnamToday;
        var offices = await db
            .Memberships.Where(m => m.UserId == held.UserId && (m.ValidTo == null || m.ValidTo > today))
            .Select(m => m.Organization)
            .Distinct()
            .ToListAsync(ct);
        foreach (var office in offices)
        {
            if (await access.RefusalAsync(who, Right.ManagePeople, ResourceOwners.Of(office), ct) is not null)
            {
                return AccountsProblems.WorksElsewhere;
            }
        }

        var user = await db.Users.SingleAsync(u => u.Id == held.UserId.Value, ct);
        var password = UserNames.NewPassword();
        user.PasswordHash = hasher.HashPassword(user, password);
        user.SecurityStamp = UserNames.NewStamp();
        (user.MustChangePassword, user.LockoutEnd, user.AccessFailedCount) = (true, null, 0);
        audit.Record(db, who, "accounts.password-reset", user.Id, $"Đặt lại mật khẩu của {user.Name} ({user.UserName})");
        await db.SaveChangesAsync(ct);
        sessions.Forget(held.UserId);
        return new RoleGiven(user.UserName!, user.Name, password);
    }
}
