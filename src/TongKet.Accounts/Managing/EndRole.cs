using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;

namespace TongKet.Accounts.Managing;

/// <summary>A role ends today; the person's next request is without it. Never the last administrator of all.</summary>
internal sealed class EndRole(IDatabase database, IAudit audit, Sessions sessions, TimeProvider clock)
{
    public async Task<Outcome<Guid>> HandleAsync(ActingUser who, Guid membership, CancellationToken ct)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // One at a time: two administrators who end each other at once would both still see the other.
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended('accounts.end-role', 20))", ct);
        var today = clock.VietnamToday;
        if (await db.Memberships.SingleOrDefaultAsync(m => m.Id == membership, ct) is not { } ending)
        {
            return AccountsProblems.MembershipMissing;
        }

        if (ending.ValidTo <= today)
        {
            // Ended already; the day on which it did stays.
            return membership;
        }

        var others = db.Memberships.Where(m =>
            m.Id != membership && m.Role == Role.Administrator && m.ValidFrom <= today && (m.ValidTo == null || m.ValidTo > today)
        );
        if (ending.Role == Role.Administrator && !await others.AnyAsync(ct))
        {
            return AccountsProblems.LastAdministrator;
        }

        // One that has not begun yet ends on its first day: it never holds.
        ending.ValidTo = ending.ValidFrom > today ? ending.ValidFrom : today;
        var user = await db.Users.SingleAsync(u => u.Id == ending.UserId.Value, ct);
        audit.Record(
            db,
            who,
            "accounts.role-ended",
            user.Id,
            $"Kết thúc vai trò {RoleWords.Of(ending.Role)} của {user.Name} ({user.UserName})"
        );
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        sessions.Forget(ending.UserId);
        return membership;
    }
}
