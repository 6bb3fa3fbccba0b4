using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Accounts.Managing;

/// <summary>A new one-time password for somebody who forgot theirs; ends all their sessions and a lock-out.</summary>
internal sealed class ResetPassword(
    IDatabase database,
    PersonReach reach,
    LockOut lockOut,
    OpenSessions open,
    IPasswordHasher<User> hasher,
    IAudit audit,
    Sessions sessions
)
{
    public async Task<Outcome<RoleGiven>> HandleAsync(ActingUser who, Guid membership, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.Memberships.AsNoTracking().SingleOrDefaultAsync(m => m.Id == membership, ct) is not { } held)
        {
            return AccountsProblems.MembershipMissing;
        }

        if (await reach.RefusalAsync(db, who, held.UserId, ct) is { } refusal)
        {
            return refusal;
        }

        var user = await db.Users.SingleAsync(u => u.Id == held.UserId.Value, ct);
        var password = UserNames.NewPassword();
        user.PasswordHash = hasher.HashPassword(user, password);
        user.SecurityStamp = UserNames.NewStamp();
        user.MustChangePassword = true;
        await open.MarkAsync(db, held.UserId, _ => true, ct);
        audit.Record(db, who, "accounts.password-reset", user.Id, $"Đặt lại mật khẩu của {user.Name} ({user.UserName})");
        await db.SaveChangesAsync(ct);
        await lockOut.ForgetAsync(LockOut.KeyOf(user.UserName!), ct);
        sessions.Forget(held.UserId);
        return new RoleGiven(user.UserName!, user.Name, password);
    }
}
