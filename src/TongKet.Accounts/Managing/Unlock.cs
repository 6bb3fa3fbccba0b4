using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Accounts.Managing;

/// <summary>An administrator lets somebody try again before the time is over.</summary>
internal sealed class Unlock(IDatabase database, LockOut lockOut, IAudit audit)
{
    public async Task<Outcome<UserId>> HandleAsync(ActingUser who, Guid membership, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.Memberships.AsNoTracking().SingleOrDefaultAsync(m => m.Id == membership, ct) is not { } held)
        {
            return AccountsProblems.MembershipMissing;
        }

        var user = await db.Users.AsNoTracking().SingleAsync(u => u.Id == held.UserId.Value, ct);
        await lockOut.ForgetAsync(LockOut.KeyOf(user.UserName!), ct);
        await lockOut.ForgetAsync(LockOut.KeyOf(held.UserId), ct);
        audit.Record(db, who, "accounts.unlocked", user.Id, $"Mở khóa đăng nhập cho {user.Name} ({user.UserName})");
        await db.SaveChangesAsync(ct);
        return held.UserId;
    }
}
