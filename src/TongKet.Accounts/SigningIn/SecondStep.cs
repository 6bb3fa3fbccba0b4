using Microsoft.AspNetCore.Http;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.SecondFactor;
using TongKet.Kernel.Outcomes;

namespace TongKet.Accounts.SigningIn;

/// <summary>The code after the password: from the telephone, or one from paper. Wrong codes are counted like wrong passwords.</summary>
internal sealed class SecondStep(
    Authenticators authenticators,
    HalfSignedIn half,
    Sessions sessions,
    OpenSessions open,
    LockOut lockOut,
    SignInLog log
)
{
    public async Task<Outcome<NextStep>> HandleAsync(HttpContext http, string code, CancellationToken ct)
    {
        if (
            half.Read(http) is not { } begun
            || await sessions.FindAsync(begun.User, ct) is not { HasFactor: true, Offices.Count: > 0 } session
            || session.Stamp != begun.Stamp
            || await authenticators.FindAsync(begun.User, ct) is not { } authenticator
        )
        {
            return AccountsProblems.StepOver;
        }

        string[] keys = [LockOut.KeyOf(begun.User), LockOut.KeyOf(SignInFrom.Of(http))];
        if (await lockOut.RefusalAsync(keys, ct) is { } closed)
        {
            return closed;
        }

        var recovery = code.Count(char.IsAsciiLetterOrDigit) == 10;
        var taken = recovery
            ? await authenticators.TakeRecoveryAsync(begun.User, code, ct)
            : await authenticators.TakeCodeAsync(authenticator, code, ct);
        if (!taken)
        {
            if (await lockOut.CountAsync(keys, ct) is not { } locked)
            {
                return AccountsProblems.WrongCode;
            }

            await log.LockedAsync(begun.User, SignInFrom.Of(http), ct);
            return locked;
        }

        await lockOut.ForgetAsync(keys[0], ct);
        if (recovery)
        {
            await log.RecoveryUsedAsync(begun.User, await authenticators.LeftAsync(begun.User, ct), ct);
        }

        HalfSignedIn.Forget(http);
        await open.BeginAsync(http, begun.User, session, second: true, ct);
        return session.MustChangePassword ? NextStep.NewPassword : NextStep.Done;
    }
}
