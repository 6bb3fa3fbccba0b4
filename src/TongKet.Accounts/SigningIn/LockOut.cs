using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Accounts.SigningIn;

/// <summary>Counts wrong tries by name and by address and closes both for longer and longer. A name that does not exist is counted like one that does.</summary>
internal sealed class LockOut(IDatabase database, TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    public static string KeyOf(string userName) =>
        "name " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(UserNames.Normal(userName))));

    public static string KeyOf(UserId user) => "codes " + user.Value;

    public static string KeyOf(SignInFrom from) => "address " + from.Address;

    /// <summary>Null when none of the keys is closed.</summary>
    public async Task<Problem?> RefusalAsync(IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var db = database.Open();
        var closed = await db
            .SignInFailures.AsNoTracking()
            .Where(f => keys.Contains(f.Key) && f.LockedUntil > now)
            .OrderByDescending(f => f.LockedUntil)
            .FirstOrDefaultAsync(ct);
        return closed is { LockedUntil: { } until } ? AccountsProblems.Locked(closed.Failures, until - now, until) : null;
    }

    /// <summary>One more wrong try; the refusal when it closes one of the keys.</summary>
    public async Task<Problem?> CountAsync(IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        var (now, old) = (clock.GetUtcNow(), clock.GetUtcNow() - Remembered);
        await using var db = database.Open();
        await db.SignInFailures.Where(f => f.LastAt < old).ExecuteDeleteAsync(ct);
        foreach (var key in keys.Order(StringComparer.Ordinal))
        {
            var failures = await db
                .Database.SqlQuery<int>(
                    $"""
                    insert into accounts_sign_in_failure (key, failures, last_at) values ({key}, 1, {now})
                    on conflict (key) do update set failures = accounts_sign_in_failure.failures + 1, last_at = {now}
                    returning failures as "Value"
                    """
                )
                .ToListAsync(ct);
            if (LockOutSteps.After(failures[0], LockOutSteps.FreeTries(key)) is { } wait)
            {
                var until = now + wait;
                await db
                    .SignInFailures.Where(f => f.Key == key)
                    .ExecuteUpdateAsync(s => s.SetProperty(f => f.LockedUntil, (DateTimeOffset?)until), ct);
            }
        }

        return await RefusalAsync(keys, ct);
    }

    /// <summary>After a right try, or by an administrator; true when there was something to forget.</summary>
    public async Task<bool> ForgetAsync(string key, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.SignInFailures.Where(f => f.Key == key).ExecuteDeleteAsync(ct) > 0;
    }

    /// <summary>The keys that are closed now.</summary>
    public async Task<IReadOnlySet<string>> ClosedAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var db = database.Open();
        return (await db.SignInFailures.Where(f => f.LockedUntil > now).Select(f => f.Key).ToListAsync(ct)).ToHashSet();
    }
}
