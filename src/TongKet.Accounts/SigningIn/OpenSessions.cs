using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.SigningIn;

/// <summary>Begins and ends sessions: rows that each request is held against, so that ending one works at once.</summary>
internal sealed class OpenSessions(IDatabase database, Sessions sessions, IAudit audit, TimeProvider clock)
{
    private static readonly TimeSpan SeenStep = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public async Task BeginAsync(HttpContext http, UserId user, Session session, bool second, CancellationToken ct)
    {
        var (from, now, office) = (SignInFrom.Of(http), clock.GetUtcNow(), session.Offices.Keys.First());
        var (id, old) = (clock.NewGuid(), clock.GetUtcNow() - Kept);
        await using var db = database.Open();
        await db.Sessions.Where(s => s.UserId == user && s.SeenAt < old).ExecuteDeleteAsync(ct);
        db.Sessions.Add(
            new()
            {
                Id = id,
                UserId = user,
                BegunAt = now,
                SeenAt = now,
                Address = from.Address,
                Agent = from.Agent,
            }
        );
        var who = new ActingUser(user, session.Name, office, session.Offices[office]);
        var how = second ? ", có xác thực hai bước" : "";
        audit.Record(
            db,
            who,
            "accounts.signed-in",
            user.Value,
            $"Đăng nhập bằng {DeviceWords.Of(from.Agent)}, địa chỉ {from.Address}{how}"
        );
        await db.SaveChangesAsync(ct);
        sessions.Forget(user);
        await OfficeCookie.WriteAsync(http, user, session.Stamp, office, id);
    }

    /// <summary>The session is in use; written down once a minute.</summary>
    public async Task SeenAsync(UserId user, Guid id, DateTimeOffset last, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (now - last < SeenStep)
        {
            return;
        }

        await using var db = database.Open();
        await db.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenAt, now), ct);
        sessions.Forget(user);
    }

    /// <summary>Ends those of the person's sessions that the filter takes; how many there were.</summary>
    public async Task<int> EndAsync(UserId user, Func<Guid, bool> which, CancellationToken ct)
    {
        await using var db = database.Open();
        var ended = await MarkAsync(db, user, which, ct);
        await db.SaveChangesAsync(ct);
        sessions.Forget(user);
        return ended;
    }

    /// <summary>The person leaves.</summary>
    public async Task SignOutAsync(ActingUser who, Guid session, CancellationToken ct)
    {
        await using var db = database.Open();
        await MarkAsync(db, who.User, s => s == session, ct);
        audit.Record(db, who, "accounts.signed-out", who.User.Value, "Đăng xuất");
        await db.SaveChangesAsync(ct);
        sessions.Forget(who.User);
    }

    /// <summary>The same, with the caller's next save.</summary>
    public async Task<int> MarkAsync(TongKetDb db, UserId user, Func<Guid, bool> which, CancellationToken ct)
    {
        var open = await db.Sessions.Where(s => s.UserId == user && s.EndedAt == null).ToListAsync(ct);
        var ending = open.Where(s => which(s.Id)).ToList();
        ending.ForEach(s => s.EndedAt = clock.GetUtcNow());
        return ending.Count;
    }
}
