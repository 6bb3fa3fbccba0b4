using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.Delegating;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.SigningIn;

/// <summary>Reads names and roles from the database for each request; kept for two seconds, so that a page with many parts asks once and a revocation still works.</summary>
internal sealed class Sessions(IDatabase database, IOrganizations organizations, TimeProvider clock)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(2);

    // Many more than ask within two seconds; thousands kept for nothing were megabytes on the evening of a deadline.
    private const int MostKept = 500;
    private readonly ConcurrentDictionary<UserId, Kept> _kept = new();

    public async Task<Session?> FindAsync(UserId user, CancellationToken ct)
    {
        if (_kept.TryGetValue(user, out var kept) && clock.GetElapsedTime(kept.At) < KeptFor)
        {
            return kept.Session;
        }

        if (_kept.Count > MostKept)
        {
            _kept.Clear();
        }

        return await FindAnewAsync(user, ct);
    }

    /// <summary>As the database has it now. A session that has just begun may be missing in what was kept by a request that had read a moment before.</summary>
    public async Task<Session?> FindAnewAsync(UserId user, CancellationToken ct)
    {
        var at = clock.GetTimestamp();
        var session = await ReadAsync(user, ct);
        _kept[user] = new Kept(session, at);
        return session;
    }

    /// <summary>After a change of a rule that holds for many.</summary>
    public void ForgetAll() => _kept.Clear();

    /// <summary>After a change of the person's roles or password.</summary>
    public void Forget(UserId user) => _kept.TryRemove(user, out _);

    private async Task<Session?> ReadAsync(UserId id, CancellationToken ct)
    {
        await using var db = database.Open();
        // Six small questions on one connection: each of its own would be taken from the pool, told for whom it is, and cleaned again.
        await db.Database.OpenConnectionAsync(ct);
        if (await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id.Value, ct) is not { } user)
        {
            return null;
        }

        var today = clock.VietnamToday;
        var memberships = await db
            .Memberships.AsNoTracking()
            .Where(m => m.UserId == id && m.ValidFrom <= today && (m.ValidTo == null || m.ValidTo > today))
            .OrderBy(m => m.ValidFrom)
            .ThenBy(m => m.Id)
            .ToListAsync(ct);
        var open = await db
            .Sessions.AsNoTracking()
            .Where(s => s.UserId == id && s.EndedAt == null)
            .Select(s => new { s.Id, s.SeenAt })
            .ToDictionaryAsync(s => s.Id, s => s.SeenAt, ct);
        return new Session(
            user.Name,
            user.SecurityStamp,
            user.MustChangePassword,
            await IsFactorRequiredAsync(db, memberships, ct),
            await db.Authenticators.AnyAsync(a => a.UserId == id && a.ConfirmedAt != null, ct),
            open,
            await db.DelegatedToAsync(id, today, ct),
            memberships.GroupBy(m => m.Organization).ToDictionary(g => g.Key, IReadOnlySet<Role> (g) => g.Select(m => m.Role).ToHashSet())
        );
    }

    // A rule holds in its office and in all below it.
    private async Task<bool> IsFactorRequiredAsync(TongKetDb db, IReadOnlyList<Membership> memberships, CancellationToken ct)
    {
        var rules = await db.RequiredFactors.AsNoTracking().ToListAsync(ct);
        if (rules.Count == 0)
        {
            return false;
        }

        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        return memberships.Any(m =>
            rules.Exists(r => r.Role == m.Role && (r.Organization == m.Organization || tree.IsBelow(m.Organization, r.Organization)))
        );
    }

    private sealed record Kept(Session? Session, long At);
}
