using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.SecondFactor;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Accounts.Managing;

/// <summary>For somebody who lost telephone and paper: the second factor is taken off, all sessions end, the log says who did it.</summary>
internal sealed class ResetFactor(IDatabase database, PersonReach reach, OpenSessions open, Sessions sessions, IAudit audit)
{
    public async Task<Outcome<UserId>> HandleAsync(ActingUser who, Guid membership, CancellationToken ct)
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

        var user = await db.Users.AsNoTracking().SingleAsync(u => u.Id == held.UserId.Value, ct);
        await FactorRows.RemoveAsync(db, held.UserId, ct);
        await open.MarkAsync(db, held.UserId, _ => true, ct);
        audit.Record(db, who, "accounts.factor-reset", user.Id, $"Đặt lại xác thực hai bước của {user.Name} ({user.UserName})");
        await db.SaveChangesAsync(ct);
        sessions.Forget(held.UserId);
        return held.UserId;
    }
}
