using TongKet.Accounts.Contracts;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Accounts.OwnAccount;

/// <summary>A person ends their sessions elsewhere: one, or all but this one. Only their own are found.</summary>
internal sealed class EndSessions(IDatabase database, OpenSessions open, Sessions sessions, IAudit audit)
{
    public async Task<Outcome<int>> HandleAsync(ActingUser who, Func<Guid, bool> which, CancellationToken ct)
    {
        await using var db = database.Open();
        var ended = await open.MarkAsync(db, who.User, which, ct);
        if (ended == 0)
        {
            return AccountsProblems.SessionMissing;
        }

        audit.Record(db, who, "accounts.sessions-ended", who.User.Value, $"Kết thúc {ended} phiên đăng nhập của mình");
        await db.SaveChangesAsync(ct);
        sessions.Forget(who.User);
        return ended;
    }
}
