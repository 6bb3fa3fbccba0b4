using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;

namespace TongKet.Accounts.SecondFactor;

/// <summary>Checks codes: each is taken once, also when two requests bring it at the same moment.</summary>
internal sealed class Authenticators(IDatabase database, IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector _protector = protection.CreateProtector("TongKet.Authenticator");

    public string Protect(byte[] secret) => Convert.ToBase64String(_protector.Protect(secret));

    public byte[] SecretOf(Authenticator authenticator) => _protector.Unprotect(Convert.FromBase64String(authenticator.Secret));

    public async Task<Authenticator?> FindAsync(UserId user, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.Authenticators.AsNoTracking().SingleOrDefaultAsync(a => a.UserId == user, ct);
    }

    /// <summary>Takes a code of the telephone.</summary>
    public async Task<bool> TakeCodeAsync(Authenticator authenticator, string code, CancellationToken ct)
    {
        if (Totp.StepOf(code, SecretOf(authenticator), clock.GetUtcNow(), authenticator.LastStep) is not { } step)
        {
            return false;
        }

        await using var db = database.Open();
        return await db
                .Authenticators.Where(a => a.UserId == authenticator.UserId && a.LastStep < step)
                .ExecuteUpdateAsync(s => s.SetProperty(a => a.LastStep, step), ct) == 1;
    }

    /// <summary>Takes a code from paper.</summary>
    public async Task<bool> TakeRecoveryAsync(UserId user, string code, CancellationToken ct)
    {
        var (digest, now) = (RecoveryCodes.DigestOf(user, code), clock.GetUtcNow());
        await using var db = database.Open();
        return await db
                .RecoveryCodes.Where(c => c.UserId == user && c.Digest == digest && c.UsedAt == null)
                .ExecuteUpdateAsync(s => s.SetProperty(c => c.UsedAt, (DateTimeOffset?)now), ct) == 1;
    }

    public async Task<int> LeftAsync(UserId user, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.RecoveryCodes.CountAsync(c => c.UserId == user && c.UsedAt == null, ct);
    }
}
