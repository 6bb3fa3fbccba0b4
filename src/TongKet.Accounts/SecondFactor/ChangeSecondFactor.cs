using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Accounts.SecondFactor;

/// <summary>A person sets the second factor up, confirms it, makes new codes for paper, or takes it off.</summary>
internal sealed class ChangeSecondFactor(
    IDatabase database,
    Authenticators authenticators,
    LockOut lockOut,
    Sessions sessions,
    IAudit audit,
    TimeProvider clock
)
{
    /// <summary>A new secret that waits to be confirmed; one that is in force stays until it is taken off.</summary>
    public async Task<Outcome<UserId>> BeginAsync(ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        if (!await db.Users.AnyAsync(u => u.Id == who.User.Value, ct))
        {
            return AccountsProblems.PersonMissing;
        }

        var (secret, now) = (authenticators.Protect(Totp.NewSecret()), clock.GetUtcNow());
        if (await db.Authenticators.SingleOrDefaultAsync(a => a.UserId == who.User, ct) is not { } known)
        {
            db.Authenticators.Add(
                new()
                {
                    UserId = who.User,
                    Secret = secret,
                    MadeAt = now,
                }
            );
        }
        else if (known.ConfirmedAt is null)
        {
            (known.Secret, known.MadeAt) = (secret, now);
        }
        else
        {
            return AccountsProblems.FactorOnAlready;
        }

        audit.Record(db, who, "accounts.factor-begun", who.User.Value, "Bắt đầu bật xác thực hai bước");
        await db.SaveChangesAsync(ct);
        return who.User;
    }

    /// <summary>The first code shows that the telephone knows the secret; the codes for paper are told once.</summary>
    public Task<Outcome<NewCodes>> ConfirmAsync(ActingUser who, string code, CancellationToken ct) =>
        NewCodesAsync(who, code, confirm: true, ct);

    public Task<Outcome<NewCodes>> RenewCodesAsync(ActingUser who, string code, CancellationToken ct) =>
        NewCodesAsync(who, code, confirm: false, ct);

    /// <summary>Off again; not where an administrator requires it.</summary>
    public async Task<Outcome<UserId>> RemoveAsync(ActingUser who, string code, CancellationToken ct)
    {
        if (await sessions.FindAsync(who.User, ct) is { FactorRequired: true })
        {
            return AccountsProblems.FactorRequired;
        }

        if (await RefusalAsync(who, code, confirmed: true, ct) is { } refusal)
        {
            return refusal;
        }

        await using var db = database.Open();
        await FactorRows.RemoveAsync(db, who.User, ct);
        audit.Record(db, who, "accounts.factor-off", who.User.Value, "Tắt xác thực hai bước của mình");
        await db.SaveChangesAsync(ct);
        sessions.Forget(who.User);
        return who.User;
    }

    private async Task<Outcome<NewCodes>> NewCodesAsync(ActingUser who, string code, bool confirm, CancellationToken ct)
    {
        if (await RefusalAsync(who, code, confirmed: !confirm, ct) is { } refusal)
        {
            return refusal;
        }

        var (codes, now) = (RecoveryCodes.Make(), clock.GetUtcNow());
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.RecoveryCodes.Where(c => c.UserId == who.User).ExecuteDeleteAsync(ct);
        db.RecoveryCodes.AddRange(
            codes.Select(c => new RecoveryCode
            {
                Id = clock.NewGuid(),
                UserId = who.User,
                Digest = RecoveryCodes.DigestOf(who.User, c),
            })
        );
        await db
            .Authenticators.Where(a => a.UserId == who.User && a.ConfirmedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.ConfirmedAt, (DateTimeOffset?)now), ct);
        var (action, words) = confirm
            ? ("accounts.factor-on", "Bật xác thực hai bước của mình")
            : ("accounts.codes-renewed", "Tạo lại mã dự phòng của mình");
        audit.Record(db, who, action, who.User.Value, words);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        sessions.Forget(who.User);
        return new NewCodes(codes);
    }

    // Wrong codes count like wrong passwords: whoever sits at a forgotten screen cannot try them all.
    private async Task<Problem?> RefusalAsync(ActingUser who, string code, bool confirmed, CancellationToken ct)
    {
        if (await authenticators.FindAsync(who.User, ct) is not { } authenticator || authenticator.ConfirmedAt is not null != confirmed)
        {
            return AccountsProblems.FactorMissing;
        }

        var key = LockOut.KeyOf(who.User);
        if (await lockOut.RefusalAsync([key], ct) is { } locked)
        {
            return locked;
        }

        if (await authenticators.TakeCodeAsync(authenticator, code, ct))
        {
            await lockOut.ForgetAsync(key, ct);
            return null;
        }

        return await lockOut.CountAsync([key], ct) ?? AccountsProblems.WrongCode;
    }
}
