using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.SecondFactor;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;

namespace TongKet.Accounts.OwnAccount;

/// <summary>What a person sees of their own account.</summary>
internal sealed class ReadAccount(IDatabase database, Authenticators authenticators, Sessions sessions, TimeProvider clock)
{
    // As long as the cookie lasts; what was seen earlier is over by itself.
    private static readonly TimeSpan CookieLasts = TimeSpan.FromHours(12);

    public async Task<AccountView> HandleAsync(ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        var userName = await db.Users.Where(u => u.Id == who.User.Value).Select(u => u.UserName).SingleOrDefaultAsync(ct) ?? "";
        return new AccountView(
            userName,
            await authenticators.FindAsync(who.User, ct),
            await authenticators.LeftAsync(who.User, ct),
            await sessions.FindAsync(who.User, ct) is { FactorRequired: true }
        );
    }

    public async Task<IReadOnlyList<SessionLine>> SessionsAsync(ActingUser who, Guid here, CancellationToken ct)
    {
        var since = clock.GetUtcNow() - CookieLasts;
        await using var db = database.Open();
        var open = await db
            .Sessions.AsNoTracking()
            .Where(s => s.UserId == who.User && s.EndedAt == null && s.SeenAt > since)
            .OrderByDescending(s => s.SeenAt)
            .ToListAsync(ct);
        return [.. open.Select(s => new SessionLine(s.Id, DeviceWords.Of(s.Agent), s.Address, s.BegunAt, s.SeenAt, s.Id == here))];
    }
}
